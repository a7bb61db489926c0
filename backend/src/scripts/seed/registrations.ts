import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { registerPersonWorkflow } from "@san-ocop/marketplace/workflows"
import programmeModule, { PROGRAMME_MODULE } from "@san-ocop/ocop/modules/programme"
import verificationModule, { VERIFICATION_MODULE } from "@san-ocop/ocop/modules/verification"
import {
  fileAppealWorkflow,
  registerFurtherProducerWorkflow,
  rejectProducerWorkflow,
  requestInformationWorkflow,
  startReviewWorkflow,
  submitRegistrationWorkflow,
} from "@san-ocop/ocop/workflows"
import { SAMPLE_PASSWORD, SEED_ACTOR, type Seeding, select } from "./context"
import { report } from "./progress"
import { isAfter, type Parties, verifyAndGoOn } from "./registration-after"
import { fillInRegistration } from "./registration-steps"
import { SAMPLE_REGISTRATIONS, type SampleRegistration } from "./registration-plan"

type ProgrammeService = InstanceType<typeof programmeModule.service>
type VerificationService = InstanceType<typeof verificationModule.service>

const OFFICER = "so-ct.thanh-hoa@san-ocop.example"
const PROVINCE = "38"

/** Leaves producers at the desk of Thanh Hóa, one in each state in which somebody waits, each with an account of his own. */
export async function fillRegistrations({ container }: Seeding): Promise<void> {
  const known = await select<{ phone: string }>(container, "select phone from seller_member where deleted_at is null")
  const there = new Set(known.map((row) => row.phone))
  const missing = SAMPLE_REGISTRATIONS.filter(({ phone }) => !there.has(phone))
  await report("Registrations left for departments", missing.length, async (progress) => {
    if (missing.length === 0) return
    const officer = await officerOf(container)
    for (const one of missing) {
      // Who is missing gets the numbers that are his, whoever is there already.
      await register(container, one, 9000 + SAMPLE_REGISTRATIONS.indexOf(one), officer)
      progress.done()
    }
  })
}

async function officerOf(container: MedusaContainer): Promise<Actor> {
  const [officer] = await select<{ id: string; name: string }>(
    container,
    "select id, name from officer where email = ? and deleted_at is null",
    [OFFICER],
  )
  if (!officer) throw new Error(`the sample officer ${OFFICER} is missing`)
  return { type: "officer", ...officer, province_code: PROVINCE, agency: "trade", role: "officer" }
}

async function register(
  container: MedusaContainer,
  one: SampleRegistration,
  serial: number,
  officer: Actor,
): Promise<void> {
  const person = { name: one.person, phone: one.phone, password: SAMPLE_PASSWORD }
  const { result: memberId } = await registerPersonWorkflow(container).run({ input: { person, actor: SEED_ACTOR } })
  const actor: Actor = { type: "seller_member", id: memberId, name: one.person, province_code: null }
  const registration = { kind: one.kind, name: one.name, province_code: PROVINCE }
  const contact = { name: one.person, phone: one.phone }
  const opened = await registerFurtherProducerWorkflow(container).run({ input: { actor, registration, contact } })
  const of = { actor, registration_id: opened.result }
  const verification = container.resolve<VerificationService>(VERIFICATION_MODULE)
  const { producer_id } = await verification.retrieveProducerRegistration(of.registration_id)
  await verification.updateProducerRegistrations({ id: of.registration_id, is_sample: true })
  await container.resolve<ProgrammeService>(PROGRAMME_MODULE).updateProducers({ id: producer_id, is_sample: true })
  if (one.reached === "draft") return
  await fillInRegistration(container, of, one, serial)
  await submitRegistrationWorkflow(container).run({ input: of })
  await decide(container, one, { of, officer, producer_id })
}

async function decide(container: MedusaContainer, one: SampleRegistration, parties: Parties): Promise<void> {
  if (one.reached === "submitted") return
  const { of, officer, producer_id } = parties
  const desk = { actor: officer, producer_id }
  await startReviewWorkflow(container).run({ input: desk })
  if (one.reached === "needs_information") {
    const request = { requirements: ["identity_card"], note: "Ảnh căn cước bị mờ, xin chụp lại cho rõ." }
    await requestInformationWorkflow(container).run({ input: { ...desk, ...request } })
  }
  if (one.reached === "rejected_appealed") {
    const refusal = { reason_code: "not_eligible" as const, reason: "Thuốc không được bán trên sàn." }
    await rejectProducerWorkflow(container).run({ input: { ...desk, ...refusal } })
    const text = "Cơ sở chỉ bán trà thảo mộc, không bán thuốc. Xin xem lại bản tự công bố."
    await fileAppealWorkflow(container).run({ input: { ...of, text } })
  }
  if (isAfter(one.reached)) await verifyAndGoOn(container, one.reached, parties)
}
