import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"

const refuseSplitState = (_req: MedusaRequest): never =>
  refuse("not_allowed", "Đơn hàng do gian hàng xử lý. Vui lòng thao tác trong kênh người bán.", {
    code: "orders_move_with_their_seller",
  })

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
export const splitStateMiddlewares: MiddlewareRoute[] = SPLITTING.map((matcher) => ({
  matcher,
  methods: ["POST", "PUT", "PATCH", "DELETE"],
  middlewares: [refuseSplitState],
}))
