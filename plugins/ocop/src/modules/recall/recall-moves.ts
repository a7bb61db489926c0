import type { RecallState, RemedyState } from "@san-ocop/kit/http/recall"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * A recall's life. A draft may be withdrawn; what was approved is ended, never taken back or deleted: its lots stay recalled for ever.
 */
export const RECALL_MOVES = {
  draft: ["approved", "withdrawn"],
  approved: ["closed"],
  closed: [],
  withdrawn: [],
} as const satisfies StateTable<RecallState>
export const RECALL_START: RecallState = "draft"

/** What a buyer's parcel comes to: `to_refund` is where paying back takes over. */
export const REMEDY_MOVES = {
  expected: ["to_refund"],
  to_refund: [],
} as const satisfies StateTable<RemedyState>
export const REMEDY_START: RemedyState = "expected"
