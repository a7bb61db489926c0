import type { StateTable } from "@san-ocop/kit/state-table"

export type ChargebackState = "open" | "won" | "lost"

/** The life of a chargeback. A bank may take back that it is lost; what was won stays so. */
export const CHARGEBACK_MOVES = {
  open: ["won", "lost"],
  lost: ["won"],
  won: [],
} as const satisfies StateTable<ChargebackState>
