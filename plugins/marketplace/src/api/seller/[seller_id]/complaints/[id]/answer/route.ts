import type { MedusaResponse } from "@medusajs/framework/http"
import type { Complaint } from "@san-ocop/kit/http/casework"
import type { WordsBody } from "../../../../../../lib/cases/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerComplaint } from "../../../../../../reads/cases/complaints"
import { speakOnComplaintWorkflow } from "../../../../../../workflows/cases/speak-on-complaint"

export const POST = async (req: SellerRequest<WordsBody>, res: MedusaResponse<Complaint>) => {
  const { id } = await readSellerComplaint(req.scope, req.seller.id, req.params.id ?? "")
  const said = { complaint_id: id, side: "seller" as const, move: "answer" as const, words: req.validatedBody.words }
  await speakOnComplaintWorkflow(req.scope).run({ input: { ...said, actor: req.actor } })
  res.json(await readSellerComplaint(req.scope, req.seller.id, id))
}
