import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"

export type DecisionFile = { actor: Actor; id: string; file_id: string }

const SQL = `update recognition_decision d set file_id = ?, updated_at = ? from recognition_decision before
  where d.id = ? and before.id = d.id and d.deleted_at is null returning d.province_code, before.file_id as previous`

/** Puts the scanned paper to a decision: see the service method. */
export async function attachDecisionFile(context: Context, { actor, id, file_id }: DecisionFile): Promise<void> {
  type Row = { province_code: string; previous: string | null }
  const [row] = await runSql<Row>(context, SQL, [file_id, clock.now(), id])
  if (!row) return refuse("not_found", "Không tìm thấy quyết định này.")
  const entry = {
    actor,
    action: "recognition_decision.file_attached",
    entity_type: "recognition_decision",
    entity_id: id,
  }
  const change = { before: { file_id: row.previous }, after: { file_id } }
  await appendAudit(context, { ...entry, ...change, province_code: row.province_code })
}
