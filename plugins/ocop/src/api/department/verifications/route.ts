import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Page } from "@san-ocop/kit/http/problem"
import type { NewOnboarding, VerificationRow } from "@san-ocop/kit/http/verification-desk"
import type { OnboardBody, VerificationsQuery } from "../../../lib/verification/schemas"
import { listVerifications } from "../../../reads/verification/list-verifications"
import { onboardProducer } from "../../../workflows/verification/onboard"

export const GET = async (
  req: OfficerRequest<unknown, VerificationsQuery>,
  res: MedusaResponse<Page<VerificationRow>>,
) => {
  const today = vietnamDay(clock.now())
  res.json(await listVerifications(req.scope, provinceRead(req), today, req.validatedQuery))
}

export const POST = async (req: OfficerRequest<OnboardBody>, res: MedusaResponse<NewOnboarding>) => {
  const input = { actor: req.actor, producer: req.validatedBody }
  res.status(201).json(await onboardProducer(req.scope, input))
}
