import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { UseLink } from "@san-ocop/kit/http/onboarding-link"
import type { RegistrationOpened } from "@san-ocop/kit/http/verification"
import { useOnboardingLink } from "../../../../workflows/verification/use-link"

export const POST = async (req: MedusaRequest<UseLink>, res: MedusaResponse<RegistrationOpened>) => {
  const from = { ip: clientAddress(req) || null, request_id: req.requestId ?? null }
  res.status(201).json({ registration_id: await useOnboardingLink(req.scope, { ...req.validatedBody, from }) })
}
