import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPaper } from "../../../../../../lib/parcels/send-paper"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readParcel } from "../../../../../../reads/orders/parcel"

export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await sendPaper(res, "slip", await readParcel(req.scope, req.seller.id, req.params.id ?? ""))
}
