import type { StateTable } from "@san-ocop/kit/state-table"

export type ChargebackState = "open" | "won" | "lost"

/**
 * The life of a chargeback. A bank may take back that it is lost. What the bank only asked about, or gave up before it was a chargeback, counts as won until money is
 * taken after all; a chargeback that was won stays so (`lib/cards/read-chargeback.ts`).
 */
export const CHARGEBACK_MOVES = {
  open: ["won", "lost"],
  lost: ["won"],
  won: ["open", "lost"],
} as const satisfies StateTable<ChargebackState>
