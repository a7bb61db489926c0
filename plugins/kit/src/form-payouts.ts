import type { Day } from "./day"
import type { PayeeHold, PayoutTerms } from "./http/payouts"
import { judgeCredit, type OpenCredit } from "./payout-due"
import { sumVnd, type Vnd } from "./vnd"

/** One seller with everything that no payout has claimed. `hold`: why nothing is paid to him at all. */
export type OpenSeller = { seller_id: string; hold: PayeeHold | null; credits: readonly OpenCredit[] }

/** What a seller is paid, and the credits that are thereby claimed: all that are due, what he owes among them. */
export type FormedPayout = { seller_id: string; amount: Vnd; claimed: OpenCredit[] }

const dueOf = (credits: readonly OpenCredit[], terms: PayoutTerms, today: Day): OpenCredit[] =>
  credits.filter((credit) => judgeCredit(credit, terms, today).kind === "due")

/** What is due to a seller, in dong; below zero he owes it. */
export const dueAmount = (credits: readonly OpenCredit[], terms: PayoutTerms, today: Day): Vnd =>
  sumVnd(dueOf(credits, terms, today).map(({ amount }) => amount))

/** Why a seller is paid nothing now; null when he is. Less than the minimum, and what he owes, is carried to the next batch. */
export const whyNotPaid = (
  due: number,
  hold: PayeeHold | null,
  { minimum }: PayoutTerms,
): PayeeHold | "below_minimum" | null => hold ?? (due < Math.max(1, minimum) ? "below_minimum" : null)

/**
 * A batch: at most one payout a seller, of exactly what its credits sum to. Whoever is not paid keeps all his credits for the next one.
 * @throws RangeError for an amount that is not whole dong
 */
export function formPayouts(sellers: readonly OpenSeller[], terms: PayoutTerms, today: Day): FormedPayout[] {
  return sellers
    .map(({ seller_id, hold, credits }) => {
      const claimed = dueOf(credits, terms, today)
      return { seller_id, hold, claimed, amount: sumVnd(claimed.map(({ amount }) => amount)) }
    })
    .filter(({ amount, hold }) => whyNotPaid(amount, hold, terms) === null)
    .map(({ seller_id, amount, claimed }) => ({ seller_id, amount, claimed }))
    .sort((a, b) => (a.seller_id < b.seller_id ? -1 : 1))
}

/** A seller who is paid nothing although enough is due to him, in dong, and why. */
export type HeldSeller = { seller_id: string; hold: PayeeHold; due: Vnd }

/** Whoever would be paid today if nothing were in his way. */
export const heldSellers = (sellers: readonly OpenSeller[], terms: PayoutTerms, today: Day): HeldSeller[] =>
  sellers.flatMap(({ seller_id, hold, credits }) => {
    const due = dueAmount(credits, terms, today)
    return hold !== null && whyNotPaid(due, null, terms) === null ? [{ seller_id, hold, due }] : []
  })
