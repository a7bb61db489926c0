import type { StateTable } from "@san-ocop/kit/state-table"

/** `pending`: the provider has taken a refund on, and the card has nothing yet; `failed`: it came to nothing after that. */
export type CardOperationState = "claimed" | "unknown" | "pending" | "done" | "refused" | "failed"

/**
 * The life of a call to the provider. A refund that seemed done may come to nothing days later, which is for good: trying once more is an
 * operation of its own.
 */
export const CARD_OPERATION_MOVES = {
  claimed: ["unknown", "pending", "done", "refused"],
  unknown: ["pending", "done", "refused"],
  pending: ["done", "failed"],
  done: ["failed"],
  refused: [],
  failed: [],
} as const satisfies StateTable<CardOperationState>
