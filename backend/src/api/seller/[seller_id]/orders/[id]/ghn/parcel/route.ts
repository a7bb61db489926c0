import type { MedusaResponse } from "@medusajs/framework/http"
import type { GhnParcelState } from "@san-ocop/kit/http/carriers"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { ghnParcelState } from "../../../../../../../carriers/call-off-ghn"

/** How the parcel of this order stands at GHN. */
export async function GET(req: SellerRequest, res: MedusaResponse<GhnParcelState>): Promise<void> {
  res.json(await ghnParcelState(req.scope, { seller: req.seller, id: req.params.id ?? "" }))
}
