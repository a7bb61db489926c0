import { refuse } from "@san-ocop/floor/lib/problem"

/**
 * Refuses the core's way to complete a cart, whoever calls it: it would make one order for all sellers together.
 * @throws Refusal not_allowed
 */
export const refuseUnsplitCompletion = (): never =>
  refuse("not_allowed", "Vui lòng đặt hàng từ trang thanh toán của sàn.", { code: "unsplit_order" })
