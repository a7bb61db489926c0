import type { Row } from "./row"

const own = ["memberOfA"] as const

/** A member works in his own seller; another's does not exist for him. */
export const SELLER: Row[] = [
  { route: "GET /seller/me", letIn: ["memberOfA", "memberOfB"] },
  { route: "GET /seller/:seller_id/home", letIn: own },
  { route: "GET /seller/:seller_id/contact", letIn: own },
  { route: "POST /seller/:seller_id/contact", letIn: own, body: { phone: "0912345678" } },
  { route: "GET /seller/:seller_id/listings", letIn: own },
  { route: "POST /seller/:seller_id/listings", letIn: own, body: {} },
  { route: "GET /seller/:seller_id/listings/:id", letIn: own },
  { route: "POST /seller/:seller_id/listings/:id", letIn: own, body: {} },
  { route: "POST /seller/:seller_id/listings/:id/submit", letIn: own, body: {} },
  { route: "POST /seller/:seller_id/listings/:id/price-and-stock", letIn: own, body: { price: 150000, stock: 10 } },
  { route: "GET /seller/:seller_id/producers", letIn: own },
  { route: "POST /seller/:seller_id/pictures", letIn: own },
  { route: "GET /seller/:seller_id/orders", letIn: own },
  { route: "GET /seller/:seller_id/orders/:id", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/orders/:id/packing-slip", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/orders/:id/parcel-label", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/orders/:id/contract", letIn: own, empty: true },
  { route: "GET /seller/:seller_id/orders/:id/ghn", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/ghn", letIn: own, body: {}, empty: true },
  { route: "GET /seller/:seller_id/orders/:id/ghn/parcel", letIn: own, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/ghn/call-off", letIn: own, body: { reason: "Hết hàng" }, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/confirm", letIn: own, body: {}, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/ship", letIn: own, body: { carrier: "Viettel Post" }, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/deliver", letIn: own, body: {}, empty: true },
  {
    route: "POST /seller/:seller_id/orders/:id/delivery-failed",
    letIn: own,
    body: { reason: "refused" },
    empty: true,
  },
  { route: "POST /seller/:seller_id/orders/:id/return", letIn: own, body: {}, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/take-back", letIn: own, body: { goods: "good" }, empty: true },
  { route: "POST /seller/:seller_id/orders/:id/cancel", letIn: own, body: { reason: "Hết hàng" }, empty: true },
]
