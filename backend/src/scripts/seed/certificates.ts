import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day, startOfVietnamDay } from "@san-ocop/kit/day"
import programmeModule, { PROGRAMME_MODULE } from "@san-ocop/ocop/modules/programme"
import { recordCertificatesWorkflow } from "@san-ocop/ocop/workflows"
import { certificateOf } from "./certificate"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"

const DAYS_UNTIL_REVOKED = 400

/** Records what the source says of recognitions, dated. */
export async function recordCertificates({ container }: Seeding, shown: readonly Shown[]): Promise<void> {
  const known = await select<{ number: string }>(container, "select number from certificate where deleted_at is null")
  const there = new Set(known.map((row) => row.number))
  const missing = shown.flatMap(({ row, productId, producerId }, index) => {
    const certificate = certificateOf(row, index + 1)
    if (!certificate || there.has(certificate.number)) return []
    return [{ ...certificate, product_id: productId, producer_id: producerId }]
  })
  await report("Certificates recorded", missing.length, async (progress) => {
    if (missing.length === 0) return
    await recordCertificatesWorkflow(container).run({ input: { actor: SEED_ACTOR, certificates: missing } })
    progress.done(missing.length)
  })
  await announceRevocations(container)
}

type Revoked = { id: string; number: string; decided_on: Day; province_code: string }

const SILENT = `select id, number, decided_on, province_code from certificate c where state = 'revoked' and is_sample
  and deleted_at is null and not exists (select 1 from certificate_notice n where n.certificate_id = c.id)`

/** The source says that these were revoked, not by which paper: the notice says so, and its number is a sample. */
async function announceRevocations(container: MedusaContainer): Promise<void> {
  const silent = await select<Revoked>(container, SILENT)
  if (silent.length === 0) return
  const programme = container.resolve<InstanceType<typeof programmeModule.service>>(PROGRAMME_MODULE)
  await programme.createCertificateNotices(
    silent.map(({ id, number, decided_on, province_code }) => ({
      certificate_id: id,
      province_code,
      kind: "revoked" as const,
      ground: "other" as const,
      decision_number: `MẪU-thu hồi ${number}`,
      decided_on: addDays(decided_on, DAYS_UNTIL_REVOKED),
      note: "Dữ liệu mẫu: nguồn công bố cho biết đã thu hồi, không nêu số và ngày quyết định.",
      published_at: startOfVietnamDay(addDays(decided_on, DAYS_UNTIL_REVOKED)),
    })),
  )
}
