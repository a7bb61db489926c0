import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ComplaintReview } from "@san-ocop/kit/http/casework"
import type { DecideComplaintBody } from "../../../../../lib/cases/schemas"
import { readComplaintReview } from "../../../../../reads/cases/complaints"
import { speakOnComplaintWorkflow } from "../../../../../workflows/cases/speak-on-complaint"

export const POST = async (req: OfficerRequest<DecideComplaintBody>, res: MedusaResponse<ComplaintReview>) => {
  const id = req.params.id ?? ""
  const said = {
    complaint_id: id,
    side: "department" as const,
    move: "decide" as const,
    words: req.validatedBody.words,
  }
  await speakOnComplaintWorkflow(req.scope).run({
    input: { ...said, outcome: req.validatedBody.outcome, actor: req.actor },
  })
  res.json(await readComplaintReview(req.scope, req.officer, id))
}
