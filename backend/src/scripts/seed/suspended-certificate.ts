import { clock } from "@san-ocop/floor/lib/clock"
import { addDays, addMonths, day, vietnamDay } from "@san-ocop/kit/day"
import { TERM_MONTHS } from "@san-ocop/kit/star-bands"
import { recordCertificatesWorkflow, suspendCertificateWorkflow } from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { SAMPLE_REGISTRATIONS } from "./registration-plan"
import { report } from "./progress"

const THANH_HOA = "38"
const DECIDED_ON = day("2025-03-15")
const NUMBER = `MAU-${THANH_HOA}-2025-9001`
const THERE = "select id, state from certificate where number = ? and deleted_at is null"

const CERTIFICATE = {
  number: NUMBER,
  product_id: null,
  product_name: "Mắm tép Mẫu Hà Yên",
  stars: 3,
  decision_number: `MẪU-${THANH_HOA}.3.0315/QĐ-2025`,
  decided_on: DECIDED_ON,
  decided_precision: "day" as const,
  issuer_level: "district" as const,
  issuer_name: "UBND huyện mẫu",
  province_code: THANH_HOA,
  valid_from: DECIDED_ON,
  valid_until: addDays(addMonths(DECIDED_ON, TERM_MONTHS), -1),
  state: "recognised" as const,
  is_sample: true,
}

/**
 * The certificate of the suspended sample producer is suspended too, with a decision and its notice. It is of no product on the
 * floor: what is on sale keeps its badges.
 */
export async function suspendSampleCertificate({ container }: Seeding): Promise<void> {
  const phone = SAMPLE_REGISTRATIONS.find(({ reached }) => reached === "suspended")?.phone
  const [maker] = await select<{ producer_id: string }>(
    container,
    `select r.producer_id from producer_registration r join seller_member m on m.id = r.member_id
      where m.phone = ? and r.deleted_at is null`,
    [phone],
  )
  const find = () => select<{ id: string; state: string }>(container, THERE, [NUMBER])
  const [there] = await find()
  const isDone = !maker || (there !== undefined && there.state !== "recognised")
  await report("Suspended certificate of Thanh Hóa", isDone ? 0 : 1, async (progress) => {
    if (isDone) return
    const certificates = [{ ...CERTIFICATE, producer_id: maker.producer_id }]
    if (!there) await recordCertificatesWorkflow(container).run({ input: { actor: SEED_ACTOR, certificates } })
    const [recorded] = await find()
    const decision = {
      id: recorded?.id ?? "",
      seen_state: "recognised" as const,
      ground: "food_safety" as const,
      decision_number: "MẪU-01/QĐ-tạm đình chỉ",
      decided_on: vietnamDay(clock.now()),
      note: "Dữ liệu mẫu: chờ kết quả kiểm nghiệm lại.",
    }
    await suspendCertificateWorkflow(container).run({ input: { actor: SEED_ACTOR, ...decision } })
    progress.done()
  })
}
