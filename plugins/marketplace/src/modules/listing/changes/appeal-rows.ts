import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { AppealState } from "@san-ocop/kit/http/listing-appeal"
import { runSql } from "../../../lib/run-sql"
import type { AppealRow, Write } from "../types"

/** @throws Refusal not_found, always */
export const missingAppeal = (): never => refuse("not_found", "Không tìm thấy khiếu nại này.")

/** Reads an appeal and holds its row until the transaction ends. @throws Refusal not_found */
export async function lockAppeal(context: Context, id: string): Promise<AppealRow> {
  const sql = `select * from listing_appeal where id = ? and deleted_at is null for update`
  const [appeal] = await runSql<AppealRow>(context, sql, [id])
  return appeal ?? missingAppeal()
}

type OfListing = Pick<AppealRow, "id" | "listing_id" | "seller_id" | "province_code">

/** Records a change of an appeal, in the transaction of the change. */
export async function auditAppeal(
  context: Context,
  { actor }: { actor: Actor },
  appeal: OfListing,
  entry: { action: string; reason: string | null; from: AppealState | null; to: AppealState },
): Promise<void> {
  const { listing_id: entity_id, seller_id, province_code } = appeal
  await appendAudit(context, {
    actor,
    action: entry.action,
    entity_type: "listing",
    entity_id,
    seller_id,
    province_code,
    before: entry.from && { appeal_state: entry.from },
    after: { appeal_id: appeal.id, appeal_state: entry.to },
    reason: entry.reason,
  })
}

const DECIDE = `
  update listing_appeal set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, answer = ?, updated_at = ?
   where id = ?`

/** Ends an open appeal; one that its seller takes back has nobody who decided, and no answer. */
export async function endAppeal(
  context: Context,
  { actor, at }: Write,
  appeal: AppealRow,
  { to, answer }: { to: Exclude<AppealState, "opened">; answer: string | null },
): Promise<void> {
  const decided = to === "withdrawn" ? [null, null, null, null] : [actor.id, actor.name, at, answer]
  await runSql(context, DECIDE, [to, ...decided, at, appeal.id])
  const entry = { action: `listing.appeal_${to}`, reason: answer, from: appeal.state, to } as const
  await auditAppeal(context, { actor }, appeal, entry)
}

const REOPEN = `
  update listing_appeal set state = 'opened', decided_by = null, decided_by_name = null, decided_at = null, answer = null
   where id = ?`

/** Opens an ended appeal again, for a workflow that could not finish. */
export async function reopenAppeal(context: Context, write: Write, appeal: AppealRow): Promise<void> {
  await runSql(context, REOPEN, [appeal.id])
  const entry = { action: "listing.change_undone", reason: null, from: appeal.state, to: "opened" } as const
  await auditAppeal(context, write, appeal, entry)
}
