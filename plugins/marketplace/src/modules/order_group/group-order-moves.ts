import type { OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of one stall's order. A parcel under way can no longer be cancelled, only delivered. */
export const GROUP_ORDER_MOVES = {
  awaiting_payment: ["placed", "cancelled"],
  placed: ["confirmed", "cancelled"],
  confirmed: ["shipped", "cancelled"],
  shipped: ["delivered"],
  delivered: [],
  cancelled: [],
} as const satisfies StateTable<OrderState>

/** Where an order begins: what is paid by transfer waits for the money first. */
export const GROUP_ORDER_STARTS: Readonly<Record<PaymentMethod, OrderState>> = {
  cod: "placed",
  vietqr: "awaiting_payment",
}
export const GROUP_ORDER_ENDS: readonly OrderState[] = ["delivered", "cancelled"]

/** What a shopper may still undo himself: only what the stall has not answered yet. */
export const SHOPPER_MAY_CANCEL: readonly OrderState[] = ["awaiting_payment", "placed"]
