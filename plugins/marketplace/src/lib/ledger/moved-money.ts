/** Kinds of entries that stay when an order is called off: this money did move. */
export const MOVED_MONEY = [
  "transfer.received",
  "transfer.refunded",
  "card.captured",
  "card.refunded",
  "card.refunded.undone",
  "cod.statement",
] as const
