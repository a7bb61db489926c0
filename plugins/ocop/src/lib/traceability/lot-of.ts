import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"

/** What every change to a stall's lot takes from its request. */
export const lotOf = ({ actor, seller, params }: Pick<SellerRequest, "actor" | "seller" | "params">) => ({
  actor,
  seller_id: seller.id,
  seller_name: seller.name,
  lot_id: params.lot_id ?? "",
})
