import { refuseWrites } from "../lib/refuse-writes"

/**
 * Medusa's own ways to cancel, send and change an order, which would leave a stall's order in another state than Medusa's. Every
 * order here belongs to a stall, since carts alone become orders, so none is looked up.
 */
const SPLITTING = [
  "/admin/orders/:id/cancel",
  "/admin/orders/:id/complete",
  "/admin/orders/:id/fulfillments*",
  "/admin/fulfillments*",
  "/admin/order-edits*",
  "/admin/returns*",
  "/admin/exchanges*",
  "/admin/claims*",
]

/** After the operators' gate, so that strangers learn nothing. Reading stays open. */
export const splitStateMiddlewares = refuseWrites(
  SPLITTING,
  "orders_move_with_their_seller",
  "Đơn hàng do gian hàng xử lý. Vui lòng thao tác trong kênh người bán.",
)
