import type { PayoutState } from "@san-ocop/kit/http/payouts"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * The life of what is paid out to one stall. What was sent is in the bank's hands: only the bank's word moves it on, and where there is none it stays unknown
 * and claims its money. What it paid after it had said "failed" was another's claim by then: the stall owes it back until its next payout is so much less.
 */
export const PAYOUT_MOVES = {
  drafted: ["approved", "cancelled"],
  approved: ["sent", "cancelled"],
  sent: ["paid", "failed", "unknown"],
  unknown: ["paid", "failed"],
  paid: ["returned"],
  failed: ["paid_late"],
  returned: [],
  paid_late: ["returned"],
  cancelled: [],
} as const satisfies StateTable<PayoutState>

/** From here on the money is the stall's to be paid again. */
export const PAYOUT_RELEASED: readonly PayoutState[] = ["failed", "returned", "cancelled"]

/** The bank has paid the stall: there is a reference of that. */
export const arrived = (state: PayoutState): boolean => state === "paid" || state === "paid_late"

/** Moves that an operator makes for one payout; the others are made for the whole batch. */
export const markMoves = (from: PayoutState): PayoutState[] =>
  PAYOUT_MOVES[from].filter((to) => to !== "approved" && to !== "sent")
