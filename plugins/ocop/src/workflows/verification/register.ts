import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { FurtherRegistration } from "@san-ocop/kit/http/verification"
import { parsePhone } from "@san-ocop/kit/phone"
import { phoneOf } from "@san-ocop/marketplace/lib/sellers/write-person"
import { registerPersonWorkflow } from "@san-ocop/marketplace/workflows"
import type { NewRegistrationBody } from "../../lib/verification/schemas"
import { readRows } from "../../reads/rows"
import { assertFloorOpen } from "./assert-floor-open"
import { draftProducerStep, openRegistrationStep } from "./draft-steps"

/** Who registers has no account yet: the audit log keeps his name and address. */
const stranger = (name: string, { ip, request_id }: Pick<Actor, "ip" | "request_id">): Actor => ({
  type: "seller_member",
  id: "self-registration",
  name,
  province_code: null,
  ip: ip ?? null,
  request_id: request_id ?? null,
})

/** First of all, so that what cannot become an account leaves nothing in the audit log. */
const checkNewRegistrationStep = createStep(
  "check-new-registration",
  async ({ registration }: Register, { container }) => {
    phoneOf(registration)
    await assertFloorOpen(container, registration.province_code)
    return new StepResponse(null)
  },
)

export type Register = { registration: NewRegistrationBody; from: Pick<Actor, "ip" | "request_id"> }

/**
 * Opens an account with a draft, for a person who has neither: the one way to an account of a seller that nobody gave him. He
 * may fill in the draft and send it, and nothing else. Answers the registration's id.
 * @throws Refusal duplicate_error when the phone number has an account; invalid_data
 */
export const registerProducerAndPersonWorkflow = createWorkflow("register-producer-and-person", (input: Register) => {
  checkNewRegistrationStep(input)
  const actor = transform({ input }, ({ input: { registration, from } }) => stranger(registration.person_name, from))
  const member_id = registerPersonWorkflow.runAsStep({
    input: transform({ input, actor }, ({ input: { registration: one }, actor: by }) => ({
      actor: by,
      person: { name: one.person_name, phone: one.phone, password: one.password },
    })),
  })
  const producer_id = draftProducerStep(
    transform({ input, actor }, ({ input: { registration: one }, actor: by }) => ({
      actor: by,
      kind: one.kind,
      name: one.name,
      province_code: one.province_code,
    })),
  )
  const id = openRegistrationStep(
    transform({ input, actor, member_id, producer_id }, (data) => ({
      actor: { ...data.actor, id: data.member_id },
      producer_id: data.producer_id,
      member_id: data.member_id,
      channel: "self" as const,
      contact_name: data.input.registration.person_name,
      contact_phone: parsePhone(data.input.registration.phone),
      contact_email: data.input.registration.email ?? null,
    })),
  )
  return new WorkflowResponse(id)
})

export type RegisterFurther = {
  actor: Actor
  registration: FurtherRegistration
  contact: { name: string; phone: string }
}

/** Seconds that the second click waits for the first. */
const WAIT = { timeout: 30 }
const TWIN = `select r.id from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  where r.member_id = ? and r.channel = 'self' and p.verification_state = 'draft' and p.name = ? and p.province_code = ?
    and r.deleted_at is null order by r.created_at limit 1`

/** Opens one more draft, for a member. Answers the registration's id. @throws Refusal not_allowed for the sixth at a time */
export const registerFurtherProducerWorkflow = createWorkflow("register-further-producer", (input: RegisterFurther) => {
  const producer_id = draftProducerStep(
    transform({ input }, ({ input: { actor, registration } }) => ({ actor, ...registration })),
  )
  const id = openRegistrationStep(
    transform({ input, producer_id }, (data) => ({
      actor: data.input.actor,
      producer_id: data.producer_id,
      member_id: data.input.actor.id,
      channel: "self" as const,
      contact_name: data.input.contact.name,
      contact_phone: data.input.contact.phone,
    })),
  )
  return new WorkflowResponse(id)
})

/** The same, once: a second click finds the draft of the first. */
export async function registerFurtherProducer(container: MedusaContainer, input: RegisterFurther): Promise<string> {
  const { actor, registration } = input
  return container.resolve(Modules.LOCKING).execute(
    [`register:${actor.id}`],
    async () => {
      const [twin] = await readRows<{ id: string }>(container, TWIN, [
        actor.id,
        registration.name,
        registration.province_code,
      ])
      if (twin) return twin.id
      return (await registerFurtherProducerWorkflow(container).run({ input })).result
    },
    WAIT,
  )
}
