/**
 * GET /seller/:seller_id/orders/:id/ghn: what Giao Hàng Nhanh would take for an order, in dong, or why it does not take it. 404 where it is off
 * for the stall. POST …/ghn {} hands the parcel over and answers SellerOrder.
 */
export type GhnOffer = { fee: number | null; expected_at: string | null; why: string | null }

/** What a parcel's status at GHN means for an order: `trouble` is for a person to look at. */
export type GhnStanding =
  "waiting" | "under_way" | "delivered" | "failed" | "returning" | "returned" | "cancelled" | "trouble"

/**
 * GET /seller/:seller_id/orders/:id/ghn/parcel: how the parcel of an order stands at GHN, which is asked. POST …/ghn/call-off { reason }, which the shopper reads,
 * calls it off there and answers SellerOrder: the order is off, and its stall says how the goods are, which it has still.
 */
export type GhnParcelState = { standing: GhnStanding; may_call_off: boolean }
