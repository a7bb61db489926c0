import type { CaseSide, ComplaintMove, ComplaintOutcome, ComplaintState } from "@san-ocop/kit/http/casework"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a complaint about an order. */
export const COMPLAINT_MOVES = {
  opened: ["answered", "resolved", "escalated"],
  answered: ["resolved", "escalated"],
  escalated: ["decided"],
  resolved: [],
  decided: [],
} as const satisfies StateTable<ComplaintState>
export const COMPLAINT_START: ComplaintState = "opened"

/** Whose word brings a complaint into a state. The system may too, when a deadline has passed. */
export const BROUGHT_BY: Readonly<Record<Exclude<ComplaintState, "opened">, CaseSide>> = {
  answered: "seller",
  resolved: "shopper",
  escalated: "shopper",
  decided: "department",
}

/** Against whom a decision is: he may appeal. */
const LOSERS: Readonly<Record<ComplaintOutcome, readonly CaseSide[]>> = {
  refund: ["seller"],
  replace: ["seller"],
  partial_refund: ["seller", "shopper"],
  no_fault: ["shopper"],
}

type Facts = { state: ComplaintState; is_late: boolean; outcome: ComplaintOutcome | null; may_still_appeal: boolean }

/** What a side may do now. The seller's silence lets the shopper go on to the department when his time is over. */
export function complaintMoves(side: CaseSide, { state, is_late, outcome, may_still_appeal }: Facts): ComplaintMove[] {
  const open = state === "opened" || state === "answered" || state === "escalated"
  const moves: ComplaintMove[] = open ? ["message"] : []
  if (side === "seller" && state === "opened") moves.push("answer")
  if (side === "shopper" && (state === "opened" || state === "answered")) moves.push("resolve")
  if (side === "shopper" && (state === "answered" || (state === "opened" && is_late))) moves.push("escalate")
  if (side === "department" && state === "escalated") moves.push("decide")
  if (state === "decided" && outcome !== null && may_still_appeal && LOSERS[outcome].includes(side))
    moves.push("appeal")
  return moves
}
