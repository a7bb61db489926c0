import { vnd, type Vnd } from "./vnd"

/** What one order was paid and paid back out of one payment, in dong. */
export type PaidShare = { captured: number; refunded: number }

/** What can still be paid back to an order: its own money alone, whatever else the payment paid for. */
export const refundableOf = ({ captured, refunded }: PaidShare): Vnd => vnd(captured - refunded)

/** The share after a refund. @throws RangeError when the amount is not positive or more than its own order can be paid back */
export function refundShare<S extends PaidShare>(share: S, amount: number): S {
  const left = refundableOf(share)
  if (vnd(amount) <= 0 || amount > left) throw new RangeError(`${amount} of ${left} cannot be paid back`)
  return { ...share, refunded: vnd(share.refunded + amount) }
}
