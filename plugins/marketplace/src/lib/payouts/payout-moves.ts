import type { PayoutState } from "@san-ocop/kit/http/payouts"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * The life of what is paid out to one stall. What was sent is in the bank's hands: only the bank's word moves it on, and where there is none it stays unknown
 * and claims its money.
 */
export const PAYOUT_MOVES = {
  drafted: ["approved", "cancelled"],
  approved: ["sent", "cancelled"],
  sent: ["paid", "failed", "unknown"],
  unknown: ["paid", "failed"],
  paid: ["returned"],
  failed: [],
  returned: [],
  cancelled: [],
} as const satisfies StateTable<PayoutState>

/** From here on the money is the stall's to be paid again. */
export const PAYOUT_RELEASED: readonly PayoutState[] = ["failed", "returned", "cancelled"]

/** Moves that an operator makes for one payout; the others are made for the whole batch. */
export const markMoves = (from: PayoutState): PayoutState[] =>
  PAYOUT_MOVES[from].filter((to) => to !== "approved" && to !== "sent")
