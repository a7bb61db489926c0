import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LinkToken, OnboardingLink } from "@san-ocop/kit/http/onboarding-link"
import { maskPhone } from "@san-ocop/kit/phone"
import { refuseLink } from "../../../modules/verification/changes/links"
import { readOpenLink } from "../../../reads/verification/open-link"

export const POST = async (req: MedusaRequest<LinkToken>, res: MedusaResponse<OnboardingLink>) => {
  const link = (await readOpenLink(req.scope, req.validatedBody.token)) ?? refuseLink()
  const { producer_name, person_name, phone, expires_at } = link
  res.json({ producer_name, person_name, phone_masked: maskPhone(phone), expires_at: expires_at.toISOString() })
}
