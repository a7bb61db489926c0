import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { refusal, refuseWrites } from "../lib/refuse-writes"

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

const NO_BEARER = [
  "promotions_have_no_bearer",
  "Chưa dùng được mã giảm giá: mỗi khoản giảm phải ghi rõ gian hàng nào chịu.",
] as const

/** Medusa's promotions lower a cart as a whole and do not say which stall bears what, so that no share would be right. */
const PROMOTIONS: MiddlewareRoute[] = [
  ...refuseWrites(["/admin/promotions*", "/admin/campaigns*"], ...NO_BEARER),
  { matcher: "/store/carts/:id/promotions", middlewares: [refusal(...NO_BEARER)] },
]

export const coreOrderMiddlewares: MiddlewareRoute[] = [...SHOPPER, ...PROMOTIONS]
