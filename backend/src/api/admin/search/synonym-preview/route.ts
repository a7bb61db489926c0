import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SynonymPreview } from "@san-ocop/kit/http/search-words"
import { previewSynonyms } from "../../../../search/synonyms/preview"
import type { PreviewBody } from "../validators"

export const POST = async (req: OperatorRequest<PreviewBody>, res: MedusaResponse<SynonymPreview>) => {
  res.json(await previewSynonyms(req.validatedBody, req.scope))
}
