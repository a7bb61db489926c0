import type { CodDifference, CodLineState } from "@san-ocop/kit/http/cod-statements"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a row of a carrier's statement. What fits is settled by itself; a person decides about everything else. */
export const COD_LINE_MOVES = {
  settled: [],
  waiting: ["settled", "accepted", "claimed", "dismissed"],
  accepted: [],
  claimed: ["recovered", "accepted"],
  recovered: [],
  dismissed: [],
} as const satisfies StateTable<CodLineState>

/** What fits begins as settled, what does not as waiting. */
export const COD_LINE_STARTS: readonly CodLineState[] = ["settled", "waiting"]
export const COD_LINE_ENDS: readonly CodLineState[] = ["settled", "accepted", "recovered", "dismissed"]

type Line = {
  state: CodLineState
  reason: CodDifference | null
  fee: number
  remitted: number
  surplus: number
  group_order_id: string | null
}

const DECIDED: readonly CodLineState[] = ["accepted", "claimed", "dismissed"]

/** What may be done with a line that waits, by the reason why it does. */
function waitingMoves({ reason, fee, remitted }: Line): CodLineState[] {
  // Where nothing came, what is missing is no fee: the parcel's cash is still to come.
  if (reason === "under" && Math.min(remitted, remitted + fee) <= 0) return ["settled", "claimed", "dismissed"]
  if (reason === "under" || reason === "over") return ["settled", ...DECIDED]
  // The sums add up, so that nothing is left to claim.
  if (reason === "other_cod") return remitted > 0 ? ["settled", "accepted", "dismissed"] : ["settled", "dismissed"]
  // Nothing is decided about a parcel that is still under way: it is judged again once it has been delivered.
  if (reason === "undelivered") return ["settled", "dismissed"]
  if (reason === "unknown") return ["settled", "claimed", "dismissed"]
  // What was only taken off may be a fee, and what comes back of one is its end; money for a parcel whose cash nobody holds is not the stall's.
  return remitted <= 0 || remitted + fee === 0 ? [...DECIDED] : ["claimed", "dismissed"]
}

/** What may be done with a line now. */
export function codLineMoves(line: Line): CodLineState[] {
  if (line.state === "waiting") return waitingMoves(line)
  const isOfParcel = line.group_order_id !== null && line.surplus === 0
  return COD_LINE_MOVES[line.state].filter((to) => to !== "accepted" || isOfParcel)
}
