import type { Effectiveness } from "./http/recall"

export type EffectivenessCounts = Pick<Effectiveness, "made" | "sold" | "buyers" | "reached" | "returned">

/** Per cent with one decimal. It is 100 only when nothing is left, and null where there is nothing to divide by. */
export function percentOf(part: number, whole: number): number | null {
  if (whole <= 0) return null
  const tenths = Math.round((part * 1000) / whole)
  return part < whole ? Math.min(tenths, 999) / 10 : 100
}

/**
 * How well a recall worked: of what was made how much was sold, of the buyers how many were reached, of what was sold how much came
 * back or was destroyed. More is never counted than there is: a stall may be sent back goods that were bought elsewhere.
 */
export function effectiveness(counts: EffectivenessCounts): Effectiveness {
  const sold = counts.sold
  const reached = Math.min(counts.reached, counts.buyers)
  const returned = Math.min(counts.returned, sold)
  return {
    made: counts.made,
    sold,
    sold_percent: percentOf(sold, counts.made),
    buyers: counts.buyers,
    reached,
    reached_percent: percentOf(reached, counts.buyers),
    returned,
    returned_percent: percentOf(returned, sold),
  }
}
