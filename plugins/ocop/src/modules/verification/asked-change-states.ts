import type { AskedChangeState } from "@san-ocop/kit/http/verification"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * What becomes of a change that a verified producer asks for, of his bank account or of what was verified: an officer decides, or it
 * is taken back.
 */
export const ASKED_CHANGE = {
  waiting: ["confirmed", "refused", "withdrawn"],
  confirmed: [],
  refused: [],
  withdrawn: [],
} as const satisfies StateTable<AskedChangeState>
