import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import type { ReturnMove } from "@san-ocop/kit/http/returns"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a return of delivered goods. */
export const RETURN_MOVES = {
  requested: ["approved", "to_refund", "refused", "withdrawn"],
  approved: ["sent", "withdrawn", "lapsed"],
  sent: ["to_refund", "refused"],
  to_refund: ["refunded"],
  // A card's bank may send back what seemed to have arrived.
  refunded: ["to_refund"],
  refused: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies StateTable<ReturnState>
export const RETURN_START: ReturnState = "requested"
export const RETURN_ENDS: readonly ReturnState[] = ["refunded", "refused", "withdrawn", "lapsed"]

export type ReturnSide = "shopper" | "seller"
type Step = { from: readonly ReturnState[]; to: ReturnState; by: ReturnSide }

/** What each move does, and whose it is. */
export const RETURN_STEPS = {
  withdraw: { from: ["requested", "approved"], to: "withdrawn", by: "shopper" },
  send: { from: ["approved"], to: "sent", by: "shopper" },
  approve: { from: ["requested"], to: "approved", by: "seller" },
  waive: { from: ["requested"], to: "to_refund", by: "seller" },
  refuse: { from: ["requested", "sent"], to: "refused", by: "seller" },
  receive: { from: ["sent"], to: "to_refund", by: "seller" },
  say_refunded: { from: ["to_refund"], to: "refunded", by: "seller" },
} as const satisfies Readonly<Record<ReturnMove, Step>>

type Facts = { state: ReturnState; payment_method: string; reason: string }

/**
 * What one side may do now. What a card paid goes back to it by itself; goods that never came cannot be sent back. Recalled goods are
 * refused only by a stall that has them before it, since the label says whether they are of the lot.
 */
export function returnMoves(side: ReturnSide, { state, payment_method, reason }: Facts): ReturnMove[] {
  const moves = Object.entries(RETURN_STEPS) as [ReturnMove, Step][]
  return moves
    .filter(([move, { from, by }]) => by === side && from.includes(state) && isOffered(move))
    .map(([move]) => move)

  function isOffered(move: ReturnMove): boolean {
    if (move === "say_refunded") return payment_method !== "card"
    if (move === "refuse") return reason !== "recalled" || state === "sent"
    return move !== "approve" || reason !== "missing"
  }
}
