import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import type { DisputeMove, DisputeSide } from "@san-ocop/kit/http/disputes"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a dispute about an order's money. */
export const DISPUTE_MOVES = {
  opened: ["answered", "decided", "withdrawn"],
  answered: ["decided", "withdrawn"],
  decided: [],
  withdrawn: [],
} as const satisfies StateTable<DisputeState>
export const DISPUTE_START: DisputeState = "opened"
export const DISPUTE_ENDS: readonly DisputeState[] = ["decided", "withdrawn"]

export type DisputeReader = DisputeSide | "operator"
type Facts = { state: DisputeState; is_late: boolean }

/**
 * What somebody may do now. Nobody is decided against before he was heard or his time is over; once it is over without an answer the record stands as
 * it is, for both sides.
 */
export function disputeMoves(reader: DisputeReader, { state, is_late }: Facts): DisputeMove[] {
  if (DISPUTE_ENDS.includes(state)) return []
  const isSilent = state === "opened" && is_late
  if (reader === "operator") return state === "answered" || isSilent ? ["decide"] : []
  if (reader === "shopper") return isSilent ? ["withdraw"] : ["withdraw", "add_file"]
  if (isSilent) return []
  return state === "opened" ? ["answer", "add_file"] : ["add_file"]
}
