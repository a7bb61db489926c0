import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { IssuedLink } from "@san-ocop/kit/http/verification-desk"
import { issueOnboardingLinkWorkflow } from "../../../../../workflows/verification/onboard"

export const POST = async (req: OfficerRequest, res: MedusaResponse<IssuedLink>) => {
  const input = { actor: req.actor, producer_id: req.params.producer_id ?? "" }
  const { result } = await issueOnboardingLinkWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
