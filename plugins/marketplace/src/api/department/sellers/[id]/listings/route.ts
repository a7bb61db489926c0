import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Page } from "@san-ocop/kit/http/problem"
import type { StallListing } from "@san-ocop/kit/http/stall-record"
import type { PageQuery } from "../../../../../lib/cases/schemas"
import { readStallListings } from "../../../../../reads/sellers/stall-record"

export const GET = async (req: OfficerRequest<unknown, PageQuery>, res: MedusaResponse<Page<StallListing>>) => {
  const { id = "" } = req.params
  res.json(await readStallListings(req.scope, req.officer.province_code, id, req.validatedQuery as PageQuery))
}
