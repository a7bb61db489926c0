import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import type { SellersQuery } from "../../../lib/cases/schemas"
import { readSellerChoices } from "../../../reads/cases/seller-information"

export const GET = async (req: OperatorRequest<unknown, SellersQuery>, res: MedusaResponse<SellerChoice[]>) => {
  const { q } = req.validatedQuery as SellersQuery
  res.json(await readSellerChoices(req.scope, { id: null, province_code: null }, q))
}
