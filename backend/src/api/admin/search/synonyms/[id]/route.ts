import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SynonymSaved } from "@san-ocop/kit/http/search-words"
import { putSynonymWorkflow } from "../../../../../workflows/search/put-synonym"
import type { SynonymBody } from "../../validators"

export const POST = async (req: OperatorRequest<SynonymBody>, res: MedusaResponse<SynonymSaved>) => {
  const input = { actor: req.actor, id: req.params.id ?? "", change: req.validatedBody }
  const { result } = await putSynonymWorkflow(req.scope).run({ input })
  res.json(result)
}
