import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { ProductWithoutLots } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ProductsWithoutLotsQuery } from "../../../lib/traceability/schemas"
import { listProductsWithoutLots } from "../../../reads/traceability/products-without-lots"

export const GET = async (
  req: OfficerRequest<unknown, ProductsWithoutLotsQuery>,
  res: MedusaResponse<Page<ProductWithoutLots>>,
) => {
  res.json(await listProductsWithoutLots(req.scope, provinceRead(req), req.validatedQuery))
}
