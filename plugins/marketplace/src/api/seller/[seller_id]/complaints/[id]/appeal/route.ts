import type { MedusaResponse } from "@medusajs/framework/http"
import type { Complaint } from "@san-ocop/kit/http/casework"
import type { WordsBody } from "../../../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerComplaint } from "../../../../../../reads/cases/complaints"
import { fileCaseAppealWorkflow } from "../../../../../../workflows/cases/file-case-appeal"

export const POST = async (req: SellerRequest<WordsBody>, res: MedusaResponse<Complaint>) => {
  const { id } = await readSellerComplaint(req.scope, req.seller.id, req.params.id ?? "")
  const appeal = { case_kind: "complaint" as const, case_id: id, side: "seller" as const }
  await fileCaseAppealWorkflow(req.scope).run({
    input: { ...appeal, words: req.validatedBody.words, actor: req.actor },
  })
  res.json(await readSellerComplaint(req.scope, req.seller.id, id))
}
