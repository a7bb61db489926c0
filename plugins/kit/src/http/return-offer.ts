import type { Day } from "../day"

/**
 * Where a return of delivered goods stands. `to_refund`: the stall has agreed, or has the goods again, and owes the money. `lapsed`: it was approved and the
 * goods were not sent in time.
 */
export type ReturnState =
  "requested" | "approved" | "sent" | "to_refund" | "refunded" | "refused" | "withdrawn" | "lapsed"

/**
 * Why goods go back, or with `ruling` their money alone. Only of `changed_mind` nobody is at fault: a floor may leave it out.
 * `recalled`: their lot left the market; for those there is no last day.
 */
export type ReturnReason =
  "recalled" | "not_as_described" | "damaged" | "wrong_goods" | "expired" | "missing" | "changed_mind" | "ruling"

/** What may still be returned of an order, beside it on its page; null while nothing may. */
export type ReturnOffer = {
  /** The last day for every reason but `recalled`; null when it has passed. */
  until: Day | null
  reasons: ReturnReason[]
  /** `recalled`: how many of those that are left may go back because their lot was recalled. */
  lines: { line_id: string; name: string; unit: string; unit_price: number; left: number; recalled: number }[]
}
