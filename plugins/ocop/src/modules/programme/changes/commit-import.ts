import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendAudits } from "@san-ocop/floor/lib/append-audits"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ImportState } from "@san-ocop/kit/http/recognition"
import { canMove } from "@san-ocop/kit/state-table"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { judgeLines } from "../../../lib/recognition/judge-lines"
import { planImport, type PlannedLine } from "../../../lib/recognition/plan-import"
import { readTruth } from "../../../lib/recognition/read-truth"
import { IMPORT_STATES } from "../import-states"
import { type FullCertificate, holdProvince, insertCertificates } from "./certificate-rows"
import { decisionKey, fileDecisions } from "./file-decisions"
import { type HeldImport, holdImport, readImportLines } from "./import-rows"
import { tellOfImport } from "./tell-of-import"

export type ImportStep = { id: string; actor: Actor; at: Date }

/** Judges the lines anew inside the transaction: what the dry run showed may be an hour old. @throws Refusal where a line has a problem */
async function planNow(context: Context, held: HeldImport, { actor, at }: ImportStep): Promise<PlannedLine[]> {
  const lines = await readImportLines(context, held.id)
  const run = <Row>(sql: string, bindings: unknown[]) => runSql<Row>(context, sql, bindings)
  const truth = await readTruth(
    run,
    { officer_id: actor.id, province: held.province_code, today: vietnamDay(at) },
    lines,
  )
  const planned = planImport(judgeLines(lines, truth), truth)
  const wrong = planned.filter(({ outcome }) => outcome === "problem")
  const [first] = wrong
  if (first) {
    const words = `Còn ${wrong.length} dòng cần sửa, dòng đầu tiên là dòng ${first.line.row}. Chưa có gì được ghi.`
    refuse("conflict", words, { code: "import_has_problems", field: `lines.${first.line.row}` })
  }
  return planned
}

/** Rows of table certificate, each knowing which other it follows. */
function certificatesOf(
  planned: readonly PlannedLine[],
  held: HeldImport,
  decisions: Map<string, string>,
  idOf: Map<string, string>,
) {
  return planned.flatMap(({ line, planned: one }): FullCertificate[] => {
    const { facts, product } = line
    if (!one || !facts || !product) return []
    const { decision_number, decided_on, issuer_level, issuer_name, stars, valid_until, score_a, score_b, score_c } =
      facts
    const named = { decision_number, decided_on, issuer_level, issuer_name, province_code: held.province_code }
    return [
      {
        ...named,
        ...{ stars, valid_until, score_a, score_b, score_c },
        id: idOf.get(one.number) ?? "",
        number: one.number,
        product_id: product.id,
        producer_id: product.producer_id,
        product_name: line.cells.product ?? product.name,
        valid_from: decided_on,
        state: one.state,
        decision_id: decisions.get(decisionKey(named)) ?? null,
        renewed_from_id: one.follows === null ? null : (idOf.get(one.follows) ?? null),
        replaced_from: one.replaced_from,
        import_id: held.id,
      },
    ]
  })
}

const REPLACE = `update certificate c set replaced_from = t.replaced_from, updated_at = ?
  from jsonb_to_recordset(?::jsonb) as t(id text, replaced_from text) where c.id = t.id and c.replaced_from is null`
const DONE = `update recognition_import set state = 'committed', committed_at = ?, updated_at = ? where id = ?`

/** Records a whole file, or nothing of it: see the service method. */
export async function commitImport(context: Context, step: ImportStep) {
  const { id, actor, at } = step
  const held = await holdImport(context, id)
  await holdProvince(context, held.province_code)
  if (!canMove<ImportState>(IMPORT_STATES, held.state, "committed")) {
    refuse("conflict", "Tệp này đã được ghi hoặc đã được hoàn tác, xin tải lại trang.", { code: "import_moved" })
  }
  const planned = await planNow(context, held, step)
  const fresh = planned.flatMap(({ line: { facts }, planned: one }) => (facts && one ? [facts] : []))
  const { province_code } = held
  const decisions = await fileDecisions(
    context,
    fresh.map((facts) => ({ ...facts, province_code })),
    { actor, import_id: id },
  )
  const idOf = await certificateIds(context, planned)
  const rows = certificatesOf(planned, held, decisions, idOf)
  await insertCertificates(context, rows, at)
  const own = new Set(rows.map((row) => row.id))
  const replaced = rows.flatMap(({ renewed_from_id, decided_on }) =>
    renewed_from_id && !own.has(renewed_from_id) ? [{ id: renewed_from_id, replaced_from: decided_on }] : [],
  )
  if (replaced.length > 0) await runSql(context, REPLACE, [at, JSON.stringify(replaced)])
  await runSql(context, DONE, [at, at, id])
  await tellOfImport(context, { id, province_code, kind: "committed" })
  const entry = { actor, province_code }
  await appendAudit(context, {
    ...entry,
    action: "recognition_import.committed",
    entity_type: "recognition_import",
    entity_id: id,
    after: { file_name: held.file_name, rows: held.row_count, certificates: rows.length, replaced: replaced.length },
  })
  await appendAudits(
    context,
    rows.map(({ id: entity_id, number, stars, state, valid_until }) => ({
      ...entry,
      action: "certificate.recorded",
      entity_type: "certificate",
      entity_id,
      after: { number, stars, state, valid_until, import_id: id },
    })),
  )
  return { province_code, ids: rows.map((row) => row.id), product_ids: rows.flatMap((row) => row.product_id ?? []) }
}

/** Ids by number: fresh ones for what is recorded now, those on file for what it follows. */
async function certificateIds(context: Context, planned: readonly PlannedLine[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { planned: one } of planned) if (one) ids.set(one.number, generateEntityId(undefined, "cert"))
  const followed = planned.flatMap(({ planned: one }) => (one?.follows && !ids.has(one.follows) ? [one.follows] : []))
  if (followed.length === 0) return ids
  const sql = `select id, number from certificate where number = any(?) and deleted_at is null`
  for (const { id, number } of await runSql<{ id: string; number: string }>(context, sql, [followed]))
    ids.set(number, id)
  return ids
}
