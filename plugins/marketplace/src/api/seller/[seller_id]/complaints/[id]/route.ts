import type { MedusaResponse } from "@medusajs/framework/http"
import type { Complaint } from "@san-ocop/kit/http/casework"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readSellerComplaint } from "../../../../../reads/cases/complaints"

export const GET = async (req: SellerRequest, res: MedusaResponse<Complaint>) => {
  res.json(await readSellerComplaint(req.scope, req.seller.id, req.params.id ?? ""))
}
