import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SynonymList, SynonymSaved } from "@san-ocop/kit/http/search-words"
import { synonymEntries } from "../../../../search/synonyms/entries"
import { putSynonymWorkflow } from "../../../../workflows/search/put-synonym"
import type { SynonymBody, SynonymsQuery } from "../validators"

export const GET = async (req: OperatorRequest<unknown, SynonymsQuery>, res: MedusaResponse<SynonymList>) => {
  const { q, limit, offset } = req.validatedQuery as SynonymsQuery
  res.json(await synonymEntries(q, limit, offset))
}

export const POST = async (req: OperatorRequest<SynonymBody>, res: MedusaResponse<SynonymSaved>) => {
  const input = { actor: req.actor, id: null, change: req.validatedBody }
  const { result } = await putSynonymWorkflow(req.scope).run({ input })
  res.json(result)
}
