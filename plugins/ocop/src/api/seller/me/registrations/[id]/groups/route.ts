import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration, SaveGroups } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { saveGroupsWorkflow } from "../../../../../../workflows/verification/save-registration"

export const POST = async (req: MemberRequest<SaveGroups>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await saveGroupsWorkflow(req.scope).run({ input: { actor: req.actor, registration_id, goods: req.validatedBody } })
  res.json(await readRegistration(req.scope, registration_id))
}
