import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * The life of one notice on its way to one address. `unknown`: it was handed over and no answer came; it is not sent
 * again, since being told twice is worse than reading it in the feed. An operator may put back what did not arrive.
 */
export const DELIVERY_MOVES = {
  pending: ["sending", "failed"],
  sending: ["sent", "pending", "failed", "unknown"],
  sent: [],
  failed: ["pending"],
  unknown: ["pending"],
  not_configured: ["pending"],
} as const satisfies StateTable

export type DeliveryState = keyof typeof DELIVERY_MOVES
