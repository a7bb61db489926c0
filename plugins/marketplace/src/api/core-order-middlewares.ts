import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { refuseWrites } from "../lib/refuse-writes"

const lookUpInstead = (_req: MedusaRequest): never =>
  refuse("not_found", "Vui lòng tra cứu đơn hàng bằng số điện thoại và mã đơn.", { code: "look_up_by_phone_and_code" })

/**
 * Medusa's shop addresses of orders. They show an order, with the buyer's address, to whoever has its id, and open returns and
 * transfers that no stall hears of. A shopper looks his order up by phone and code instead.
 */
const SHOPPER: MiddlewareRoute[] = ["/store/orders*", "/store/returns*"].map((matcher) => ({
  matcher,
  middlewares: [lookUpInstead],
}))

/** Medusa's promotions lower a cart as a whole and do not say which stall bears what, so that no share would be right. */
const PROMOTIONS = refuseWrites(
  ["/admin/promotions*", "/admin/campaigns*", "/store/carts/:id/promotions"],
  "promotions_have_no_bearer",
  "Chưa dùng được mã giảm giá: mỗi khoản giảm phải ghi rõ gian hàng nào chịu.",
)

export const coreOrderMiddlewares: MiddlewareRoute[] = [...SHOPPER, ...PROMOTIONS]
