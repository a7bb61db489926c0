import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { addMembersWorkflow, createSellersWorkflow } from "@san-ocop/marketplace/workflows"
import type { ProducerKind } from "@san-ocop/kit/http/verification"
import { openedFor, ownStallSql } from "../../lib/verification/own-stall-sql"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import { readRows } from "../../reads/rows"
import { linkSellerProducersStep } from "../producer/link-seller-producers"

/** The stall is a consequence of the verification, which named its officer; nobody opens it by hand. */
const ACTOR = systemActor("producer-verified")

type Person = { member_id: string; name: string; phone: string }
type Needs = {
  producer_id: string
  seller_id: string | null
  name: string
  slug: string
  kind: ProducerKind
  province_code: string
  commune_code: string | null
  street: string | null
  contact_phone: string | null
  is_sample: boolean
  person: Person | null
}

// A membership that was ended stays so.
const NEEDS = `select r.producer_id, own.id as seller_id, p.name, p.slug, p.kind, p.province_code, p.commune_code, r.street,
    r.contact_phone, r.is_sample,
    (select json_build_object('member_id', m.id, 'name', m.name, 'phone', m.phone) from seller_member m
      where m.id = r.member_id and m.deleted_at is null
        and not exists (select 1 from seller_membership s where s.member_id = m.id and s.seller_id = own.id)) as person
  from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  left join lateral (${ownStallSql("r.producer_id", "r.seller_id")}) own on true
  where r.producer_id = ? and p.verification_state = 'verified' and r.deleted_at is null`

const findStallNeedsStep = createStep(
  "find-stall-needs",
  async ({ producer_id }: { producer_id: string }, { container }) => {
    const [needs] = await readRows<Needs>(container, NEEDS, [producer_id])
    return new StepResponse(needs ?? null)
  },
)

const rememberSellerOfRegistrationStep = createStep(
  "remember-seller-of-registration",
  async ({ producer_id, seller_id }: { producer_id: string; seller_id: string }, { container }) => {
    if (!seller_id) return new StepResponse(null)
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    await service.updateProducerRegistrations({ selector: { producer_id }, data: { seller_id } })
    return new StepResponse(null)
  },
)

/**
 * Gives a verified producer his stall, with the person who registered him as its owner. What is there already stays, so it may
 * be called again where it died half-way; of another producer than a verified one it makes nothing.
 */
const openStallWorkflow = createWorkflow("open-stall", (input: { producer_id: string }) => {
  const needs = findStallNeedsStep(input)
  const created = when("there-is-no-stall", needs, (found) => found !== null && found.seller_id === null).then(() =>
    createSellersWorkflow.runAsStep({
      input: transform({ needs }, (data) => {
        const { producer_id, name, slug, kind, province_code, commune_code, street, ...rest } = data.needs as Needs
        const { contact_phone: phone, is_sample } = rest
        const about = { name, slug, kind, province_code, commune_code, street, phone, is_sample }
        return { actor: ACTOR, sellers: [{ ...about, opened_for: openedFor(producer_id) }] }
      }),
    }),
  )
  const stall = transform({ needs, created }, ({ needs: found, created: made }) => ({
    producer_id: found?.producer_id ?? "",
    seller_id: found?.seller_id ?? made?.[0]?.id ?? "",
    person: found?.person ?? null,
  }))
  when("there-is-a-stall", stall, ({ seller_id }) => seller_id !== "").then(() => {
    linkSellerProducersStep(
      transform({ stall }, ({ stall: one }) => ({
        links: [{ seller_id: one.seller_id, producer_id: one.producer_id }],
      })),
    )
  })
  when("its-owner-is-missing", stall, ({ seller_id, person }) => seller_id !== "" && person !== null).then(() => {
    addMembersWorkflow.runAsStep({
      input: transform({ stall }, ({ stall: { seller_id, person } }) => ({
        actor: ACTOR,
        // He has an account already, so no password is set. The officer who verified has met or called him.
        members: person ? [{ seller_id, ...person, role: "owner" as const, password: "" }] : [],
      })),
    })
  })
  // Last, so that the job finds what died before.
  rememberSellerOfRegistrationStep(stall)
  return new WorkflowResponse(stall)
})

/** Opens the stall of a verified producer, one call after another; see `openStallWorkflow`. */
export const openStall = (container: MedusaContainer, producer_id: string): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(
    [`open-stall:${producer_id}`],
    async () => {
      await openStallWorkflow(container).run({ input: { producer_id } })
    },
    { timeout: 30 },
  )
