/** Where a dispute about an order's money stands. */
export type DisputeState = "opened" | "answered" | "decided" | "withdrawn"
