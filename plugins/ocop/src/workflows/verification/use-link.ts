import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { registerPersonWorkflow } from "@san-ocop/marketplace/workflows"
import { VERIFICATION_MODULE } from "../../modules/verification"
import { refuseLink } from "../../modules/verification/changes/links"
import type VerificationModuleService from "../../modules/verification/service"
import { hashLinkToken } from "../../lib/verification/link-token"
import { readOpenLink } from "../../reads/verification/open-link"
import { openStallWorkflow } from "./open-stall"

export type UseLinkInput = { token: string; password: string; from: Pick<Actor, "ip" | "request_id"> }

const findOnboardingLinkStep = createStep(
  "find-onboarding-link",
  async ({ token, from }: UseLinkInput, { container }) => {
    const link = (await readOpenLink(container, token)) ?? refuseLink()
    const { person_name: name, phone, producer_id, is_verified } = link
    const actor: Actor = { type: "seller_member", id: "onboarding-link", name, province_code: null, ...from }
    return new StepResponse({ name, phone, actor, producer_id, is_verified })
  },
)

const useOnboardingLinkStep = createStep(
  "use-onboarding-link",
  async ({ token, actor, member_id }: { token: string; actor: Actor; member_id: string }, { container }) => {
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const write = { actor: { ...actor, id: member_id }, at: clock.now() }
    const { id } = await service.useLink({ token_hash: hashLinkToken(token), member_id, ...write })
    return new StepResponse(id)
  },
)

/**
 * Opens the account of a person whom an officer registered, with the password that he chose: once, while the link holds.
 * Answers the registration's id.
 * @throws Refusal not_allowed for a link that was used, ended or replaced; duplicate_error when the phone has an account by now
 */
export const useOnboardingLinkWorkflow = createWorkflow("use-onboarding-link", (input: UseLinkInput) => {
  const found = findOnboardingLinkStep(input)
  const member_id = registerPersonWorkflow.runAsStep({
    input: transform({ input, found }, (data) => ({
      actor: data.found.actor,
      person: { name: data.found.name, phone: data.found.phone, password: data.input.password },
    })),
  })
  const id = useOnboardingLinkStep(
    transform({ input, found, member_id }, (data) => ({
      token: data.input.token,
      actor: data.found.actor,
      member_id: data.member_id,
    })),
  )
  // Verified before he ever logged in: the stall is there, and now it gets its owner.
  when("verified-already", found, ({ is_verified }) => is_verified).then(() => {
    openStallWorkflow.runAsStep({ input: transform({ found }, (data) => ({ producer_id: data.found.producer_id })) })
  })
  return new WorkflowResponse(id)
})
