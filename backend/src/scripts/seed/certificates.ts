import { recordCertificatesWorkflow } from "@san-ocop/ocop/workflows"
import { certificateOf } from "./certificate"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"

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
}
