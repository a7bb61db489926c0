import type { PayoutState } from "@san-ocop/kit/http/payouts"
import type { KeptPayout } from "../payouts/types"
import { ACCOUNTS } from "./accounts"
import type { NewEntry, NewLine } from "./post-entries"

type Paid = Pick<KeptPayout, "id" | "seller_id" | "floor_id" | "amount" | "state">

/** From one account to the next: what the floor owes a stall, what is on its way to it, what the bank holds. */
const lines = (amount: number, from: string, to: string): NewLine[] => [
  { account: from, amount },
  { account: to, amount: 0 - amount },
]

function linesOf({ seller_id, amount, state }: Paid, to: PayoutState): NewLine[] {
  const payable = ACCOUNTS.sellerPayable(seller_id)
  if (to === "approved") return lines(amount, payable, ACCOUNTS.payoutTransit)
  if (to === "paid") return lines(amount, ACCOUNTS.payoutTransit, ACCOUNTS.bank)
  if (to === "failed" || (to === "cancelled" && state === "approved"))
    return lines(amount, ACCOUNTS.payoutTransit, payable)
  if (to === "paid_late") return lines(amount, payable, ACCOUNTS.bank)
  if (to === "returned") return lines(amount, ACCOUNTS.bank, payable)
  return []
}

/**
 * What a payout's move does to the books: nothing while it is a draft, nor when it is handed to the bank, nor when nobody knows what became of it. What was paid late claims
 * nothing, so it is a debt of its own, of another kind, that the stall's next payout takes off.
 */
export function payoutEntry(payout: Paid, to: PayoutState, at: Date): NewEntry {
  const kind = to === "paid_late" || payout.state === "paid_late" ? `payout_late.${to}` : `payout.${to}`
  return {
    posting_key: `${kind}:${payout.id}`,
    kind,
    group_order_id: null,
    seller_id: payout.seller_id,
    floor_id: payout.floor_id,
    at,
    lines: linesOf(payout, to),
  }
}
