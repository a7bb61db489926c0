import type { MedusaResponse } from "@medusajs/framework/http"
import type { FurtherRegistration, Registration, RegistrationList } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readOwnRegistrations } from "../../../../reads/verification/own-registrations"
import { readRegistration } from "../../../../reads/verification/registration"
import { registerFurtherProducer } from "../../../../workflows/verification/register"

export const GET = async (req: MemberRequest, res: MedusaResponse<RegistrationList>) => {
  res.json(await readOwnRegistrations(req.scope, req.member.id))
}

export const POST = async (req: MemberRequest<FurtherRegistration>, res: MedusaResponse<Registration>) => {
  const { name, phone } = req.member
  const input = { actor: req.actor, registration: req.validatedBody, contact: { name, phone } }
  res.status(201).json(await readRegistration(req.scope, await registerFurtherProducer(req.scope, input)))
}
