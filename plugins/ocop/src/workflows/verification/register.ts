import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { FurtherRegistration, NewRegistration } from "@san-ocop/kit/http/verification"
import { parsePhone } from "@san-ocop/kit/phone"
import { registerPersonWorkflow } from "@san-ocop/marketplace/workflows"
import { readRows } from "../../reads/rows"
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

export type Register = { registration: NewRegistration; from: Pick<Actor, "ip" | "request_id"> }

/**
 * Opens an account with a draft, for a person who has neither: the one way to an account of a seller that nobody gave him. He
 * may fill in the draft and send it, and nothing else. Answers the registration's id.
 * @throws Refusal duplicate_error when the phone number has an account; invalid_data
 */
export const registerProducerAndPersonWorkflow = createWorkflow("register-producer-and-person", (input: Register) => {
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
    })),
  )
  return new WorkflowResponse(id)
})

const MAX_OPEN = 5
const OPEN = `select count(*)::int as count from producer_registration r join producer p on p.id = r.producer_id
  where r.member_id = ? and p.verification_state in ('draft', 'needs_information', 'submitted', 'under_review')
    and r.deleted_at is null`

const checkMayRegisterMoreStep = createStep(
  "check-may-register-more",
  async ({ actor }: { actor: Actor }, { container }) => {
    const [open] = await readRows<{ count: number }>(container, OPEN, [actor.id])
    if ((open?.count ?? 0) >= MAX_OPEN) {
      refuse("not_allowed", `Mỗi người mở nhiều nhất ${MAX_OPEN} hồ sơ một lúc. Mời hoàn thành hồ sơ đang có trước.`, {
        code: "too_many_registrations",
      })
    }
    return new StepResponse(null)
  },
)

export type RegisterFurther = {
  actor: Actor
  registration: FurtherRegistration
  contact: { name: string; phone: string }
}

/** Opens one more draft, for a member. Answers the registration's id. @throws Refusal not_allowed for the sixth at a time */
export const registerFurtherProducerWorkflow = createWorkflow("register-further-producer", (input: RegisterFurther) => {
  checkMayRegisterMoreStep(input)
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
