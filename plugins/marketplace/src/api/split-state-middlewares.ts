import { refuseWrites } from "../lib/refuse-writes"

/**
 * Medusa's own ways to cancel, send and change an order, which would leave a stall's order in another state than Medusa's. Every
 * order here belongs to a stall, since carts alone become orders, so none is looked up.
 */
const SPLITTING = [
  "/admin/orders/:id/cancel",
  "/admin/orders/:id/complete",
  "/admin/orders/:id/archive",
  "/admin/orders/:id/transfer*",
  "/admin/orders/:id/fulfillments*",
  "/admin/fulfillments*",
  "/admin/order-edits*",
  "/admin/order-changes*",
  "/admin/returns*",
  "/admin/exchanges*",
  "/admin/claims*",
]

/** Its own ways to take money for an order and to give it back: no share, no card and no book would know of it. */
const PAYING = [
  "/admin/payments*",
  "/admin/payment-collections*",
  "/admin/orders/:id/payment-sessions*",
  "/admin/orders/:id/credit-lines",
]

/** Any workflow with any input, ours with an actor of one's choice too: every rule of this project, and its log, could be gone round. */
const ANYTHING = ["/admin/workflows-executions*"]

/** After the operators' gate, so that strangers learn nothing. Reading stays open. */
export const splitStateMiddlewares = [
  ...refuseWrites(
    SPLITTING,
    "orders_move_with_their_seller",
    "Đơn hàng do gian hàng xử lý. Vui lòng thao tác trong kênh người bán.",
  ),
  ...refuseWrites(
    PAYING,
    "money_moves_with_its_order",
    "Tiền của đơn hàng đi theo đơn: mời thao tác ở trang của đơn, trả hàng, tranh chấp hoặc chi tiền.",
  ),
  ...refuseWrites(
    ["/admin/draft-orders*"],
    "orders_come_from_carts",
    "Đơn hàng chỉ được tạo khi khách đặt hàng từ giỏ hàng.",
  ),
  ...refuseWrites(
    ANYTHING,
    "workflows_run_by_their_pages",
    "Không chạy trực tiếp quy trình của hệ thống: mời thao tác ở trang của việc đó.",
  ),
]
