import type { BankChangeState } from "@san-ocop/kit/http/verification"
import type { StateTable } from "@san-ocop/kit/state-table"

/** What becomes of a change of the bank account: a trade officer decides, or the producer takes it back. */
export const BANK_ACCOUNT_CHANGE = {
  waiting: ["confirmed", "refused", "withdrawn"],
  confirmed: [],
  refused: [],
  withdrawn: [],
} as const satisfies StateTable<BankChangeState>
