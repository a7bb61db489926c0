import type { StateTable } from "@san-ocop/kit/state-table"

export type LotState = "open" | "closed" | "recalled"

/** A lot's life: events may be added while it is open; a recall is for ever. */
export const LOT_STATES = {
  open: ["closed", "recalled"],
  closed: ["recalled"],
  recalled: [],
} as const satisfies StateTable<LotState>
