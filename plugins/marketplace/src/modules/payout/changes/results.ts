import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { judgeResults, type JudgedPayout, type ResultVerdict } from "../../../lib/payouts/judge-results"
import { arrived } from "../../../lib/payouts/payout-moves"
import type { KeptPayout } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"
import type { MarkOne, TakeInResults } from "../types"
import { payoutAudit } from "./audit"
import { lockBatch, lockPayout } from "./lock"
import { movePayouts } from "./move"

const NAMES = `select id, name from seller where id = any(?::text[])`

/**
 * An operator says what became of one payout. Said again it changes nothing.
 * @throws Refusal not_found; conflict for what cannot be; invalid_data for money that arrived without the bank's reference
 */
export async function markPayout(
  context: Context,
  { id, to, bank_reference, reason, actor, at }: MarkOne,
): Promise<void> {
  const payout = await lockPayout(context, id)
  if (payout.state === to) return
  const note = { bank_reference: bank_reference ?? null, reason: reason ?? null }
  if (arrived(to) && note.bank_reference === null)
    refuse("invalid_data", "Vui lòng nhập số giao dịch của ngân hàng.", { field: "bank_reference", code: "required" })
  if (!arrived(to) && note.reason === null)
    refuse("invalid_data", "Vui lòng ghi lý do.", { field: "reason", code: "required" })
  await movePayouts(context, [payout], to, at, note)
  await appendAudit(context, payoutAudit(payout, to, note, { actor, at }))
}

/**
 * Takes in what a bank says of a batch: each row that fits moves its payout; the others change nothing and are told.
 * @throws Refusal not_found
 */
export async function takeInResults(
  context: Context,
  { id, lines, actor, at }: TakeInResults,
): Promise<ResultVerdict[]> {
  const { payouts } = await lockBatch(context, id)
  const sellers = payouts.map(({ seller_id }) => seller_id)
  const names = await runSql<{ id: string; name: string }>(context, NAMES, [sellers])
  const known = payouts.map<JudgedPayout>((one) => ({
    ...one,
    seller_name: names.find((name) => name.id === one.seller_id)?.name ?? "",
  }))
  const verdicts = judgeResults(lines, known)
  const current = new Map<string, KeptPayout>(payouts.map((one) => [one.id, one]))
  for (const { outcome, payout, to, bank_reference, reason } of verdicts) {
    const kept = payout && current.get(payout.id)
    if (outcome !== "applies" || !kept) continue
    await movePayouts(context, [kept], to, at, { bank_reference, reason })
    await appendAudit(context, payoutAudit(kept, to, { bank_reference, reason }, { actor, at }))
    current.set(kept.id, { ...kept, state: to })
  }
  return verdicts
}
