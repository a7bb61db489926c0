import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendAudits } from "@san-ocop/floor/lib/append-audits"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { ImportState } from "@san-ocop/kit/http/recognition"
import { canMove } from "@san-ocop/kit/state-table"
import { ownProducers } from "../../../lib/people-behind"
import { IMPORT_STATES } from "../import-states"
import { holdProvince } from "./certificate-rows"
import type { ImportStep } from "./commit-import"
import { holdImport } from "./import-rows"
import { tellOfImport } from "./tell-of-import"

/** What was built on an import since: certificates that follow its own, decisions on them, others under its decisions. */
const BUILT = `select
  (select count(*)::int from certificate c join certificate n on n.renewed_from_id = c.id and n.deleted_at is null
    where c.import_id = ? and c.deleted_at is null and n.import_id is distinct from c.import_id) as followed,
  (select count(*)::int from certificate c where c.import_id = ? and c.deleted_at is null
    and exists (select 1 from certificate_notice n where n.certificate_id = c.id)) as decided,
  (select count(*)::int from recognition_decision d join certificate c on c.decision_id = d.id and c.deleted_at is null
    where d.import_id = ? and c.import_id is distinct from d.import_id) as under_its_decisions`

async function refuseBuiltOn(context: Context, id: string): Promise<void> {
  type Built = { followed: number; decided: number; under_its_decisions: number }
  const [built] = await runSql<Built>(context, BUILT, [id, id, id])
  const parts = [
    built?.followed ? `${built.followed} giấy đã được gia hạn` : "",
    built?.decided ? `${built.decided} giấy đã bị đình chỉ, thu hồi hoặc được khôi phục` : "",
    built?.under_its_decisions ? `${built.under_its_decisions} giấy khác thuộc quyết định trong tệp` : "",
  ].filter(Boolean)
  if (parts.length === 0) return
  const words = `Không hoàn tác được: ${parts.join(", ")}. Xin xử lý từng giấy chứng nhận.`
  refuse("conflict", words, { code: "import_built_on" })
}

/** What gave way stands again when a file is taken back, which is a decision too. @throws Refusal forbidden */
async function refuseOwnMatter(context: Context, id: string, officerId: string, province: string): Promise<void> {
  const { sql, bindings } = ownProducers(officerId, province)
  const own = `select 1 from certificate c where c.import_id = ? and c.deleted_at is null and c.producer_id in (${sql}) limit 1`
  if ((await runSql(context, own, [id, ...bindings])).length === 0) return
  const words =
    "Trong tệp có giấy chứng nhận của chủ thể mà anh/chị có tên trong hồ sơ hoặc gian hàng. Mời cán bộ khác hoàn tác."
  refuse("forbidden", words, { code: "own_matter" })
}

// What gave way to a certificate of the file gives way to the next one that is left; to nothing where there is none.
const FREE = `update certificate c set updated_at = ?, replaced_from = (select min(n.decided_on) from certificate n
      where n.product_id = c.product_id and n.decided_on > c.decided_on and n.deleted_at is null
        and n.import_id is distinct from d.import_id)
  from certificate d where d.import_id = ? and d.deleted_at is null and c.import_id is distinct from d.import_id
    and c.product_id = d.product_id and c.replaced_from = d.decided_on and c.deleted_at is null`
const DROP = `update certificate set deleted_at = ?, updated_at = ? where import_id = ? and deleted_at is null
  returning id, number, product_id`
const DROP_DECISIONS = `update recognition_decision set deleted_at = ?, updated_at = ? where import_id = ? and deleted_at is null returning id, number`
const DONE = `update recognition_import set state = 'undone', undone_at = ?, updated_at = ? where id = ?`

/** Takes a whole import back: see the service method. */
export async function undoImport(context: Context, { id, actor, at, reason }: ImportStep & { reason: string }) {
  const held = await holdImport(context, id)
  const { province_code } = held
  await holdProvince(context, province_code)
  if (!canMove<ImportState>(IMPORT_STATES, held.state, "undone")) {
    refuse("conflict", "Tệp này chưa được ghi hoặc đã được hoàn tác, xin tải lại trang.", { code: "import_moved" })
  }
  await refuseOwnMatter(context, id, actor.id, province_code)
  await refuseBuiltOn(context, id)
  await tellOfImport(context, { id, province_code, kind: "undone" })
  await runSql(context, FREE, [at, id])
  type Dropped = { id: string; number: string; product_id: string | null }
  const dropped = await runSql<Dropped>(context, DROP, [at, at, id])
  const decisions = await runSql<Omit<Dropped, "product_id">>(context, DROP_DECISIONS, [at, at, id])
  await runSql(context, DONE, [at, at, id])
  const entry = { actor, province_code, reason }
  await appendAudit(context, {
    ...entry,
    action: "recognition_import.undone",
    entity_type: "recognition_import",
    entity_id: id,
    after: { file_name: held.file_name, certificates: dropped.length },
  })
  const undone = (entity_type: string) => (row: { id: string; number: string }) => ({
    ...entry,
    action: `${entity_type}.import_undone`,
    entity_type,
    entity_id: row.id,
    before: { number: row.number, import_id: id },
  })
  await appendAudits(context, [...dropped.map(undone("certificate")), ...decisions.map(undone("recognition_decision"))])
  return {
    province_code,
    ids: dropped.map((row) => row.id),
    product_ids: dropped.flatMap((row) => row.product_id ?? []),
  }
}
