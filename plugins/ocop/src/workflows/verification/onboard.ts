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
import { type Actor, assertMayVerify } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertCommuneInProvince } from "@san-ocop/floor/lib/geography/assert-commune-in-province"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { IssuedLink, NewOnboarding } from "@san-ocop/kit/http/verification-desk"
import { parsePhone } from "@san-ocop/kit/phone"
import { onboardingPath } from "@san-ocop/kit/verification-paths"
import { hashLinkToken, LINK_DAYS, newLinkToken } from "../../lib/verification/link-token"
import type { OnboardBody } from "../../lib/verification/schemas"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import { readRows } from "../../reads/rows"
import { draftProducerStep, openRegistrationStep } from "./draft-steps"
import { findRegistrationOf } from "./find-registration"

const MS_PER_DAY = 86_400_000

/** Checks who registers, the place and the phone; finds the account that this phone has already. */
const checkOnboardingStep = createStep(
  "check-onboarding",
  async ({ actor, producer }: { actor: Actor; producer: OnboardBody }, { container }) => {
    const province_code = actor.province_code ?? ""
    assertMayVerify(actor, { province_code })
    const area = { province_code, commune_code: producer.commune_code }
    assertCommuneInProvince(await readGeography(container), area, "")
    const phone =
      parsePhone(producer.contact_phone) ??
      refuse("invalid_data", "Số điện thoại chưa đúng.", { field: "contact_phone", code: "phone_invalid" })
    // A number that somebody only typed is no account: the link gives it to whom the officer met.
    const sql = `select id from seller_member where phone = ? and phone_confirmed_at is not null and deleted_at is null`
    const [member] = await readRows<{ id: string }>(container, sql, [phone])
    return new StepResponse({ province_code, phone, member_id: member?.id ?? null })
  },
)

const issueOnboardingLinkStep = createStep(
  "issue-onboarding-link",
  async ({ actor, producer_id }: { actor: Actor; producer_id: string }, { container }) => {
    await findRegistrationOf(container, actor, producer_id, "prepare")
    const token = newLinkToken()
    const at = clock.now()
    const expires_at = new Date(at.getTime() + LINK_DAYS * MS_PER_DAY)
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    await service.issueLink({ actor, producer_id, token_hash: hashLinkToken(token), expires_at, at })
    const link: IssuedLink = { path: onboardingPath(token), token, expires_at: expires_at.toISOString() }
    return new StepResponse(link)
  },
)

/** Gives out a new one-time link for a person without an account. @throws Refusal not_found, forbidden, not_allowed */
export const issueOnboardingLinkWorkflow = createWorkflow(
  "issue-onboarding-link",
  (input: { actor: Actor; producer_id: string }) => new WorkflowResponse(issueOnboardingLinkStep(input)),
)

/**
 * An officer registers a producer of his province on his behalf. A person whose phone has an account finds the draft there; any
 * other gets a one-time link, also where somebody registered with the number whom nobody has met. Answers `{ producer_id, link }`.
 * @throws Refusal forbidden, invalid_data
 */
const onboardProducerWorkflow = createWorkflow("onboard-producer", (input: { actor: Actor; producer: OnboardBody }) => {
  const checked = checkOnboardingStep(input)
  const producer_id = draftProducerStep(
    transform({ input, checked }, ({ input: { actor, producer }, checked: { province_code } }) => ({
      actor,
      kind: producer.kind,
      name: producer.name,
      province_code,
      commune_code: producer.commune_code,
    })),
  )
  openRegistrationStep(
    transform({ input, checked, producer_id }, (data) => ({
      actor: data.input.actor,
      producer_id: data.producer_id,
      member_id: data.checked.member_id,
      channel: "officer" as const,
      contact_name: data.input.producer.contact_name,
      contact_phone: data.checked.phone,
      contact_email: data.input.producer.contact_email ?? null,
      street: data.input.producer.street,
      product_groups: data.input.producer.groups,
      makes_spirits: data.input.producer.makes_spirits,
    })),
  )
  const link = when("no-account-yet", checked, ({ member_id }) => member_id === null).then(() =>
    issueOnboardingLinkStep(
      transform({ input, producer_id }, (data) => ({ actor: data.input.actor, producer_id: data.producer_id })),
    ),
  )
  return new WorkflowResponse(
    transform({ producer_id, link }, (data) => ({ producer_id: data.producer_id, link: data.link ?? null })),
  )
})

/** Seconds that the second click waits for the first. */
const WAIT = { timeout: 30 }
const TWIN = `select r.producer_id, r.member_id from producer_registration r
    join producer p on p.id = r.producer_id and p.deleted_at is null
  where r.contact_phone = ? and r.channel = 'officer' and p.verification_state = 'draft' and p.name = ? and p.province_code = ?
    and r.deleted_at is null order by r.created_at limit 1`

/** The same, once: a second click finds the draft of the first, and gets a link of its own in place of the first one's. */
export async function onboardProducer(
  container: MedusaContainer,
  input: { actor: Actor; producer: OnboardBody },
): Promise<NewOnboarding> {
  const { actor, producer } = input
  const province = actor.province_code ?? ""
  assertMayVerify(actor, { province_code: province })
  const phone = parsePhone(producer.contact_phone) ?? ""
  return container.resolve(Modules.LOCKING).execute(
    [`onboard:${phone}`],
    async () => {
      const values = [phone, producer.name, province]
      const [twin] = await readRows<{ producer_id: string; member_id: string | null }>(container, TWIN, values)
      if (!twin) return (await onboardProducerWorkflow(container).run({ input })).result
      const { producer_id, member_id } = twin
      if (member_id !== null) return { producer_id, link: null }
      const { result: link } = await issueOnboardingLinkWorkflow(container).run({ input: { actor, producer_id } })
      return { producer_id, link }
    },
    WAIT,
  )
}
