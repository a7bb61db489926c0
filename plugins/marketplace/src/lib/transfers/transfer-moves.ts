import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { TransferState } from "@san-ocop/kit/http/transfers"
import { BANK_TRANSFER_MOVES } from "../../modules/transfer/bank-transfer-moves"

/** What may be done with a transfer now: taken as an order's price only while that order waits for it. `order`: the state of the order, if one is known. */
export const transferMoves = (state: TransferState, order: OrderState | null): TransferState[] =>
  BANK_TRANSFER_MOVES[state].filter((to) => to !== "accepted" || order === "awaiting_payment")
