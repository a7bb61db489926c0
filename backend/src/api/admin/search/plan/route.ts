import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SearchExplanation } from "@san-ocop/kit/http/search-plan"
import { explainSearch } from "../../../../catalog/list/explain"
import { readSuggestQuery } from "../../../../catalog/list/filters"
import { engineHost } from "../../../../catalog/list/meilisearch"
import { sayAway } from "../../../../search/engine-away"

export const GET = async (req: MedusaRequest, res: MedusaResponse<SearchExplanation>) => {
  const q = readSuggestQuery(req.query)
  if (!engineHost()) refuse("not_allowed", "Sàn này không có máy tìm kiếm Meilisearch.", { code: "no_search_engine" })
  res.json(await explainSearch(q).catch(sayAway))
}
