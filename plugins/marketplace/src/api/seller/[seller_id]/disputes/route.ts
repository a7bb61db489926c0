import type { MedusaResponse } from "@medusajs/framework/http"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import type { PageQuery } from "../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerDisputes } from "../../../../reads/disputes/lists"

export const GET = async (req: SellerRequest<unknown, PageQuery>, res: MedusaResponse<Page<DisputeRow>>) => {
  res.json(await readSellerDisputes(req.scope, req.seller.id, req.validatedQuery as PageQuery))
}
