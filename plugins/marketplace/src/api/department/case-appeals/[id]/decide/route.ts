import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { DecideAppealBody } from "../../../../../lib/cases/schemas"
import { decideCaseAppealWorkflow } from "../../../../../workflows/cases/decide-case-appeal"

export const POST = async (req: OfficerRequest<DecideAppealBody>, res: MedusaResponse<{ id: string }>) => {
  const id = req.params.id ?? ""
  await decideCaseAppealWorkflow(req.scope).run({ input: { appeal_id: id, ...req.validatedBody, actor: req.actor } })
  res.json({ id })
}
