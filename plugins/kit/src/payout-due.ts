import { addDays, type Day, MS_PER_DAY } from "./day"
import type { CreditHold, PayoutTerms } from "./http/payouts"

/**
 * What the books hold between a floor and its seller for one order, and no payout has claimed: above zero the floor owes it, below zero the
 * seller does. `is_settled`: the operator has its money; `is_contested`: its shopper wants to give goods back, or complains, or disputes it.
 */
export type OpenCredit = {
  id: string
  amount: number
  delivered_on: Day | null
  is_settled: boolean
  is_contested: boolean
}

export type CreditStanding = { kind: "due" } | { kind: "waiting"; day: Day } | { kind: "held"; why: CreditHold }

const MONDAY = Date.UTC(2026, 10, 23)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (on: Day): number =>
  (((((new Date(`${on}T00:00:00Z`).getTime() - MONDAY) / MS_PER_DAY) % 7) + 7) % 7) + 1

/** The first day of payment on or after a day. @throws RangeError when no day of the week is one */
export function payoutDayFrom(on: Day, weekdays: readonly number[]): Day {
  const wait = [0, 1, 2, 3, 4, 5, 6].find((days) => weekdays.includes(weekdayOf(addDays(on, days))))
  if (wait === undefined) throw new RangeError("no day of the week is a day of payment")
  return addDays(on, wait)
}

/**
 * Whether an order's money is paid out on a day. What the seller owes is taken off at once, so that it never waits for goods which he has still to
 * deliver; what he is owed waits for its money, for the end of what is contested, for the days after delivery, and for the next day of payment.
 */
export function judgeCredit(credit: OpenCredit, terms: PayoutTerms, today: Day): CreditStanding {
  if (!credit.is_settled) return { kind: "held", why: "unsettled" }
  if (credit.amount <= 0) return { kind: "due" }
  if (credit.is_contested) return { kind: "held", why: "contested" }
  if (credit.delivered_on === null) return { kind: "held", why: "undelivered" }
  const day = payoutDayFrom(addDays(credit.delivered_on, terms.hold_days), terms.weekdays)
  return day <= today ? { kind: "due" } : { kind: "waiting", day }
}
