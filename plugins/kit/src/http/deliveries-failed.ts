/** Why a parcel did not reach its receiver. The first two count as refused. */
export type DeliveryFailure = "refused" | "unreachable" | "wrong_address" | "carrier"
/** How the goods of a parcel came back: `good` ones are on sale again. */
export type ReturnedGoods = "good" | "damaged"

/** POST /seller/:seller_id/orders/:id/delivery-failed, …/return {} and …/take-back: each answers the SellerOrder. */
export type FailDelivery = { reason: DeliveryFailure; note?: string }
export type TakeBackParcel = { goods: ReturnedGoods; note?: string }
