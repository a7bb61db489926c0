import type { JudgedPayoutResult, PayoutOutcome, PayoutResultLine, PayoutState } from "@san-ocop/kit/http/payouts"
import { canMove } from "@san-ocop/kit/state-table"
import { arrived, PAYOUT_MOVES } from "./payout-moves"

/** A payout of the batch that the file is about. */
export type JudgedPayout = { id: string; reference: string; amount: number; state: PayoutState; seller_name: string }
export type ResultVerdict = PayoutResultLine & { outcome: PayoutOutcome; payout: JudgedPayout | null; to: PayoutState }

/** What came back before anybody said that it had arrived is a transfer that failed; what arrived after that was paid late. */
function meant(from: PayoutState, { result }: PayoutResultLine): PayoutState {
  if (result === "returned" && (from === "sent" || from === "unknown" || from === "failed")) return "failed"
  return result === "paid" && (from === "failed" || from === "paid_late") ? "paid_late" : result
}

function outcomeOf(line: PayoutResultLine, payout: JudgedPayout, state: PayoutState, to: PayoutState): PayoutOutcome {
  if (line.amount !== payout.amount) return "amount"
  if (state === to) return "known"
  if (!canMove(PAYOUT_MOVES, state, to)) return "contradicts"
  return arrived(to) && line.bank_reference === null ? "no_reference" : "applies"
}

/** Judges the rows of a bank's file one after another, each as if those before it had been carried out. */
export function judgeResults(lines: readonly PayoutResultLine[], payouts: readonly JudgedPayout[]): ResultVerdict[] {
  const states = new Map(payouts.map(({ id, state }) => [id, state]))
  return lines.map((line) => {
    const payout = payouts.find(({ reference }) => reference === line.reference) ?? null
    const from = payout && states.get(payout.id)
    if (!payout || !from) return { ...line, outcome: "stranger", payout: null, to: line.result }
    const to = meant(from, line)
    const outcome = outcomeOf(line, payout, from, to)
    if (outcome === "applies") states.set(payout.id, to)
    return { ...line, outcome, payout, to }
  })
}

/** What of a verdict is shown. */
export const toJudgedResult = ({ payout, to: _to, ...line }: ResultVerdict): JudgedPayoutResult => ({
  ...line,
  seller_name: payout?.seller_name ?? null,
})
