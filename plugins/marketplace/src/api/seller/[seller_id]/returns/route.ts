import type { MedusaResponse } from "@medusajs/framework/http"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ReturnRow } from "@san-ocop/kit/http/returns"
import type { PageQuery } from "../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerReturns } from "../../../../reads/returns/returns"

export const GET = async (req: SellerRequest<unknown, PageQuery>, res: MedusaResponse<Page<ReturnRow>>) => {
  res.json(await readSellerReturns(req.scope, req.seller.id, req.validatedQuery as PageQuery))
}
