import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SellerRequest } from "../seller-request"

/** The order in a seller's request and who changes it: the input that every change of an order starts from. */
export const orderChange = (req: SellerRequest): { id: string; seller_id: string; actor: Actor } => ({
  id: req.params.id ?? "",
  seller_id: req.seller.id,
  actor: req.actor,
})
