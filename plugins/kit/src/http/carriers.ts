/**
 * GET /seller/:seller_id/orders/:id/ghn: what Giao Hàng Nhanh would take for an order, in dong, or why it does not take it. 404 where it is off
 * for the stall. POST …/ghn {} hands the parcel over and answers SellerOrder.
 */
export type GhnOffer = { fee: number | null; expected_at: string | null; why: string | null }
