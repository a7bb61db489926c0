import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import type { OperatorRequest } from "../../../../../lib/operator-request"
import type { WhyBody } from "../../../../../lib/staff/officer-schemas"
import { officerEntry } from "../../../../../lib/staff/read-officers"
import { changeOfficerStatusWorkflow } from "../../../../../workflows/staff/change-staff-status"

export const POST = async (req: OperatorRequest<WhyBody>, res: MedusaResponse<OfficerEntry>) => {
  const change = { id: req.params.id ?? "", status: "active", reason: req.validatedBody.reason } as const
  const { result } = await changeOfficerStatusWorkflow(req.scope).run({ input: { actor: req.actor, ...change } })
  res.json(officerEntry(result))
}
