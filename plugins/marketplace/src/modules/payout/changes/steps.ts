import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { PayoutState } from "@san-ocop/kit/http/payouts"
import { PAYOUT_APPROVERS } from "../../../lib/payouts/terms"
import type { KeptPayout, Write } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"
import type { OfBatch } from "../types"
import { assertPayees } from "./assert-payees"
import { assertUncontested } from "./assert-uncontested"
import { batchAudit } from "./audit"
import { type KeptBatch, lockBatch } from "./lock"
import { movePayouts } from "./move"

const APPROVED = `update payout_batch set approved_by = ?, approved_name = ?, approved_at = ?, updated_at = ? where id = ?`
const SENT = `update payout_batch set sent_name = ?, sent_at = ?, updated_at = ? where id = ?`

type Step = { from: PayoutState; to: PayoutState; refusal: string }

const standing = (payouts: readonly KeptPayout[], state: PayoutState) => payouts.filter((one) => one.state === state)

/** Takes every payout of the batch that stands at `from` to `to`. A step that was taken before changes nothing. @returns whether it was taken now */
async function takeStep(context: Context, { batch, payouts }: Locked, { from, to, refusal }: Step, write: Write) {
  const moved = standing(payouts, from)
  if (moved.length === 0) {
    if (payouts.every(({ state }) => state === "drafted" || state === "cancelled"))
      refuse("conflict", refusal, { code: "payout_move_refused" })
    return false
  }
  await assertPayees(context, moved, write.at)
  await assertUncontested(context, moved)
  await movePayouts(context, moved, to, write.at)
  await appendAudit(context, batchAudit(batch, to, moved, write))
  return true
}

type Locked = { batch: KeptBatch; payouts: KeptPayout[] }

/** No batch leaves by the hand of one person, where two are asked for. @throws Refusal forbidden */
function askSecondPerson(message: string): void {
  if (PAYOUT_APPROVERS === 2) refuse("forbidden", message, { code: "second_person_required" })
}

/** Another operator than the one who formed it approves a batch: its money is on its way in the books. @throws Refusal not_found, forbidden, conflict */
export async function approveBatch(context: Context, { id, ...write }: OfBatch): Promise<void> {
  const { actor, at } = write
  const locked = await lockBatch(context, id)
  if (actor.id === locked.batch.formed_by && standing(locked.payouts, "drafted").length > 0)
    askSecondPerson("Người lập đợt chi không được tự duyệt. Mời một người điều hành khác duyệt.")
  const refusal = "Đợt chi này đã hủy."
  if (await takeStep(context, locked, { from: "drafted", to: "approved", refusal }, write))
    await runSql(context, APPROVED, [actor.id, actor.name, at, at, id])
}

/**
 * A batch is in the bank's hands from now on: only the bank's word moves its payouts. One that the schedule formed has had only one person until here, who approved it.
 * @throws Refusal not_found, forbidden, conflict
 */
export async function sendBatch(context: Context, { id, ...write }: OfBatch): Promise<void> {
  const { actor, at } = write
  const locked = await lockBatch(context, id)
  const refusal = "Đợt chi này chưa được duyệt hoặc đã hủy."
  const { due_on, approved_by } = locked.batch
  if (due_on !== null && actor.id === approved_by && standing(locked.payouts, "approved").length > 0)
    askSecondPerson("Đợt này do lịch lập: người đã duyệt không tự chuyển ngân hàng. Mời một người điều hành khác.")
  if (await takeStep(context, locked, { from: "approved", to: "sent", refusal }, write))
    await runSql(context, SENT, [actor.name, at, at, id])
}

/** A batch that did not go to the bank is called off; all that it claimed is free again. @throws Refusal not_found; conflict once it was sent */
export async function cancelBatch(context: Context, { id, ...write }: OfBatch): Promise<void> {
  const { batch, payouts } = await lockBatch(context, id)
  if (batch.sent_at !== null)
    refuse("conflict", "Đợt chi đã chuyển cho ngân hàng nên không hủy được.", { code: "payout_move_refused" })
  const open = payouts.filter(({ state }) => state === "drafted" || state === "approved")
  if (open.length === 0) return
  await movePayouts(context, open, "cancelled", write.at)
  await appendAudit(context, batchAudit(batch, "cancelled", open, write))
}
