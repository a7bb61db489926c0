import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { remindOfEndsWorkflow } from "../workflows/recognition/remind-of-ends"

/** Each morning at seven in Vietnam: who should think of a renewal. */
export default async function remindOfEndingCertificates(container: MedusaContainer): Promise<void> {
  await remindOfEndsWorkflow(container).run({ input: {} })
}

export const config = { name: "remind-of-ending-certificates", schedule: unlessTested("0 0 * * *") }
