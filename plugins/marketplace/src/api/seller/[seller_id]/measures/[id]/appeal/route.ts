import type { MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Measure } from "@san-ocop/kit/http/casework"
import type { WordsBody } from "../../../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readMeasures } from "../../../../../../reads/cases/measures"
import { fileCaseAppealWorkflow } from "../../../../../../workflows/cases/file-case-appeal"

/** Appeals against a restriction, or against what was done at an authority's request. */
export const POST = async (req: SellerRequest<WordsBody>, res: MedusaResponse<Measure[]>) => {
  const measure = (await readMeasures(req.scope, req.seller.id)).find(({ id }) => id === req.params.id)
  if (!measure) return refuse("not_found", "Không tìm thấy quyết định này.")
  const appeal = { case_kind: measure.kind, case_id: measure.id, side: "seller" as const }
  await fileCaseAppealWorkflow(req.scope).run({
    input: { ...appeal, words: req.validatedBody.words, actor: req.actor },
  })
  res.json(await readMeasures(req.scope, req.seller.id))
}
