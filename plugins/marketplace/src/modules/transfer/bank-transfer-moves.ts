import type { TransferState } from "@san-ocop/kit/http/transfers"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of money that came to a stall's account. What fits an order exactly is matched by itself; all else waits for the stall. */
export const BANK_TRANSFER_MOVES = {
  matched: [],
  waiting: ["accepted", "to_refund", "dismissed"],
  accepted: [],
  to_refund: ["refunded"],
  refunded: [],
  dismissed: [],
} as const satisfies StateTable<TransferState>

/** Money that fits begins as matched, money that does not as waiting. */
export const BANK_TRANSFER_STARTS: readonly TransferState[] = ["matched", "waiting"]
export const BANK_TRANSFER_ENDS: readonly TransferState[] = ["matched", "accepted", "refunded", "dismissed"]
