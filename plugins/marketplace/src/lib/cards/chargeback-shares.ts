import { allocate } from "@san-ocop/kit/allocate"
import { isCalledOff } from "@san-ocop/kit/called-off"
import type { CardShare } from "@san-ocop/kit/card-steps"
import type { LockedCardOrder } from "./lock"

/** One order's part of a chargeback, in dong. `beyond`: how much of it had gone back to the card already when it was raised. */
export type ChargebackShare = CardShare & { beyond: number }

type Paid = Pick<LockedCardOrder, "id" | "state" | "is_on_page" | "amount" | "reduced" | "captured" | "refunded"> & {
  /** How much of what was given back went otherwise than to the card, in dong: the provider knows nothing of it. */
  elsewhere: number
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/**
 * Whose a chargeback is: in proportion to what the card still pays of each order. News may come before the capture is written down: then to what it is about to pay. What
 * is beyond that had gone back already, and is theirs to whom it went. They sum to `amount`, in dong.
 */
export function chargebackShares(amount: number, orders: readonly Paid[]): ChargebackShare[] {
  const isCaptured = orders.some(({ captured }) => captured > 0)
  const parts = orders.map(({ id, state, is_on_page, amount, reduced, captured, refunded, elsewhere }) => {
    const isPromised = is_on_page && !isCalledOff(state)
    const left = isCaptured ? captured - refunded : isPromised ? amount - reduced : 0
    return { id, refunded, onCard: refunded - elsewhere, left }
  })
  const left = sumOf(parts.map((part) => part.left))
  const divide = (sum: number, weigh: (part: (typeof parts)[number]) => number) =>
    allocate(
      sum,
      parts.map((part) => ({ key: part.id, weight: weigh(part) })),
    )
  const within = divide(Math.min(amount, left), (part) => part.left)
  const wasRefunded = parts.some(({ refunded }) => refunded > 0)
  const more = divide(Math.max(amount - left, 0), (part) => (wasRefunded ? part.refunded : part.left))
  const onCard = sumOf(parts.map((part) => part.onCard))
  const unpaid = amount - left - sumOf(parts.map((part) => part.refunded - part.onCard))
  const twice = divide(Math.min(Math.max(unpaid, 0), onCard), (part) => part.onCard)
  return parts
    .map(({ id }, index) => {
      const rest = more[index] ?? 0
      return { id, amount: (within[index] ?? 0) + rest, beyond: Math.min(rest, twice[index] ?? 0) }
    })
    .filter((share) => share.amount > 0)
}
