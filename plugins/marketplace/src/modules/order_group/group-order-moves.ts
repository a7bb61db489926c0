import type { OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of one stall's order. A parcel under way can no longer be cancelled: it is delivered, or comes back to the stall. */
export const GROUP_ORDER_MOVES = {
  awaiting_payment: ["placed", "cancelled"],
  placed: ["confirmed", "cancelled"],
  confirmed: ["shipped", "cancelled"],
  shipped: ["delivered", "delivery_failed"],
  delivery_failed: ["delivered", "returning"],
  returning: ["returned"],
  delivered: [],
  returned: [],
  cancelled: [],
} as const satisfies StateTable<OrderState>

/** All states, in the order in which they are told. */
export const ORDER_STATES = [
  "awaiting_payment",
  "placed",
  "confirmed",
  "shipped",
  "delivery_failed",
  "delivered",
  "returning",
  "returned",
  "cancelled",
] as const satisfies readonly OrderState[]

/** Where an order begins: what is paid by transfer or card waits for the money first. */
export const GROUP_ORDER_STARTS: Readonly<Record<PaymentMethod, OrderState>> = {
  cod: "placed",
  vietqr: "awaiting_payment",
  card: "awaiting_payment",
}
export const GROUP_ORDER_ENDS: readonly OrderState[] = ["delivered", "returned", "cancelled"]

/** What a shopper may still undo himself: only what the stall has not answered yet. */
export const SHOPPER_MAY_CANCEL: readonly OrderState[] = ["awaiting_payment", "placed"]
