import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SearchMissList } from "@san-ocop/kit/http/search-words"
import { searchMisses } from "../../../../search/tally/misses"
import type { MissesQuery } from "../validators"

export const GET = async (req: OperatorRequest<unknown, MissesQuery>, res: MedusaResponse<SearchMissList>) => {
  res.json(await searchMisses(req.validatedQuery as MissesQuery))
}
