import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import { openLoginWorkflow } from "@san-ocop/marketplace/workflows"
import { VERIFICATION_MODULE } from "../../modules/verification"
import { refuseLink } from "../../modules/verification/changes/links"
import type VerificationModuleService from "../../modules/verification/service"
import { hashLinkToken } from "../../lib/verification/link-token"
import { readOpenLink } from "../../reads/verification/open-link"
import { openStall } from "./open-stall"

export type UseLinkInput = { token: string; password: string; from: Pick<Actor, "ip" | "request_id"> }

/** Takes back the use of a link by which nobody got a login: by the workflow that failed, or by the job when it died. */
export async function reopenLink(container: MedusaContainer, producer_id: string): Promise<void> {
  const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  await service.reopenLink({ producer_id, actor: systemActor("login-not-opened"), at: clock.now() })
}

const useOnboardingLinkStep = createStep(
  "use-onboarding-link",
  async ({ token, from }: UseLinkInput, { container }) => {
    const { person_name: name } = (await readOpenLink(container, token)) ?? refuseLink()
    const actor: Actor = { type: "seller_member", id: "onboarding-link", name, province_code: null, ...from }
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const used = await service.useLink({ token_hash: hashLinkToken(token), actor, at: clock.now() })
    return new StepResponse(used, used.producer_id)
  },
  async (producer_id, { container }) => {
    if (producer_id) await reopenLink(container, producer_id)
  },
)

/**
 * Opens the account of a person whom an officer registered, with the password that he chose: once, while the link holds. First the
 * person and his registration in one transaction, then his login; without it the link works again.
 * @throws Refusal not_allowed for a link that was used, ended or replaced; duplicate_error when the phone has an account by now
 */
const useOnboardingLinkWorkflow = createWorkflow("use-onboarding-link", (input: UseLinkInput) => {
  const used = useOnboardingLinkStep(input)
  openLoginWorkflow.runAsStep({
    input: transform({ input, used }, ({ input: { password }, used: { member_id, name, phone } }) => ({
      member_id,
      name,
      phone,
      password,
    })),
  })
  return new WorkflowResponse(used)
})

/** Answers the registration's id. Who was verified before he ever logged in finds his stall; the job finishes what fails of it. */
export async function useOnboardingLink(container: MedusaContainer, input: UseLinkInput): Promise<string> {
  const { result } = await useOnboardingLinkWorkflow(container).run({ input })
  await eachOrWarn(container, "could not open the stall of", [result.producer_id], (id) => openStall(container, id))
  return result.id
}
