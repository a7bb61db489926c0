import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import {
  findOwnRegistration,
  findRegistrationOf,
  findRegistrationToFill,
  type FoundRegistration,
} from "./find-registration"

/** Whose registration: the member's own by its id, or the producer's by an officer of his province. */
export type OfRegistration = { actor: Actor } & ({ registration_id: string } | { producer_id: string })

export type Change<I> = (
  service: VerificationModuleService,
  input: I & { producer_id: string; at: Date },
  found: FoundRegistration,
  container: MedusaContainer,
) => Promise<unknown>

const findRegistrationStep = createStep("find-registration", async (input: OfRegistration, { container }) => {
  const found =
    "registration_id" in input
      ? await findOwnRegistration(container, input.actor, input.registration_id)
      : await findRegistrationOf(container, input.actor, input.producer_id, "verify")
  return new StepResponse(found)
})

/** Where money goes, trade officers confirm. */
export const findRegistrationOfTradeStep = createStep(
  "find-registration-of-trade",
  async (input: OfRegistration, { container }) => {
    const producer_id = "producer_id" in input ? input.producer_id : ""
    return new StepResponse(await findRegistrationOf(container, input.actor, producer_id, "confirm_bank"))
  },
)

/** An appeal is heard by who had no hand in what it is against. */
export const findRegistrationOfAppealStep = createStep(
  "find-registration-of-appeal",
  async (input: OfRegistration, { container }) => {
    const producer_id = "producer_id" in input ? input.producer_id : ""
    return new StepResponse(await findRegistrationOf(container, input.actor, producer_id, "hear_appeal"))
  },
)

const findRegistrationToFillStep = createStep(
  "find-registration-to-fill",
  async (input: OfRegistration, { container }) => new StepResponse(await findToFill(container, input)),
)

/** The member's own, or that of a producer without an account by an officer of his province. @throws Refusal */
export const findToFill = (container: MedusaContainer, input: OfRegistration): Promise<FoundRegistration> =>
  "registration_id" in input
    ? findOwnRegistration(container, input.actor, input.registration_id)
    : findRegistrationToFill(container, input.actor, input.producer_id)

/**
 * A workflow that changes one registration: first whether the actor may, then the change, which is one transaction. The change
 * is the last thing that can fail, so there is nothing to undo.
 */
export function registrationWorkflow<I extends OfRegistration>(
  name: string,
  change: Change<I>,
  findStep = findRegistrationStep,
) {
  const changeStep = createStep(
    name,
    async ({ input, found }: { input: I; found: FoundRegistration }, { container }) => {
      const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
      await change(service, { ...input, producer_id: found.producer_id, at: clock.now() }, found, container)
      return new StepResponse(null)
    },
  )
  return createWorkflow(name, (input: WorkflowData<I>) => {
    const found = findStep(input as unknown as WorkflowData<OfRegistration>)
    changeStep(transform({ input, found }, (data) => ({ input: data.input as I, found: data.found })))
    return new WorkflowResponse(found)
  })
}

/** The same for what the producer himself says; an officer says it only for somebody without an account. */
export const fillingWorkflow = <I extends OfRegistration>(name: string, change: Change<I>) =>
  registrationWorkflow(name, change, findRegistrationToFillStep)
