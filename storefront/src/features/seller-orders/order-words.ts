import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { StateTone } from "@/shared/ui/state-tag"

/** The states of an order in the order in which a seller works through them. */
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

export const ORDER_TONE: Readonly<Record<OrderState, StateTone>> = {
  awaiting_payment: "plain",
  placed: "waiting",
  confirmed: "waiting",
  shipped: "good",
  delivery_failed: "waiting",
  delivered: "good",
  returning: "waiting",
  returned: "plain",
  cancelled: "plain",
}

/** What a seller should do next, as a key of the words of one order. */
export const ORDER_NEXT = {
  awaiting_payment: "nextAwaiting",
  placed: "nextPlaced",
  confirmed: "nextConfirmed",
  shipped: "nextShipped",
  delivery_failed: "nextDeliveryFailed",
  delivered: "nextDelivered",
  returning: "nextReturning",
  returned: "nextReturned",
  cancelled: "nextCancelled",
} as const satisfies Record<OrderState, string>

/** Carriers that a cooperative can hand a parcel to. The last one is the seller's own delivery. */
export const CARRIERS = [
  "Viettel Post",
  "VNPost",
  "Giao Hàng Nhanh",
  "Giao Hàng Tiết Kiệm",
  "J&T Express",
  "Gửi xe khách",
  "Tự giao",
] as const
