import type { MedusaResponse } from "@medusajs/framework/http"
import type { ComplaintRow } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { PageQuery } from "../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerComplaints } from "../../../../reads/cases/complaints"

export const GET = async (req: SellerRequest<unknown, PageQuery>, res: MedusaResponse<Page<ComplaintRow>>) => {
  res.json(await readSellerComplaints(req.scope, req.seller.id, req.validatedQuery as PageQuery))
}
