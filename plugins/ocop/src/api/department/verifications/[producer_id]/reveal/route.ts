import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Revealed } from "@san-ocop/kit/http/verification-desk"
import type { RevealBody } from "../../../../../lib/verification/schemas"
import { revealIdentityNumberWorkflow } from "../../../../../workflows/verification/look"

export const POST = async (req: OfficerRequest<RevealBody>, res: MedusaResponse<Revealed>) => {
  const input = { actor: req.actor, producer_id: req.params.producer_id ?? "", ...req.validatedBody }
  const { result } = await revealIdentityNumberWorkflow(req.scope).run({ input })
  res.set("cache-control", "private, no-store").json({ value: result })
}
