import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { readCertificateRecord } from "../../../../../reads/recognition/certificate-record"
import { suspendCertificateWorkflow } from "../../../../../workflows/certificate/decide-certificate"
import type { DecideOnCertificate } from "../../../recognition-schemas"

export const POST = async (req: OfficerRequest<DecideOnCertificate>, res: MedusaResponse<CertificateRecord>) => {
  const id = req.params.id ?? ""
  const { ground = null, note = null, ...decision } = req.validatedBody
  await suspendCertificateWorkflow(req.scope).run({ input: { ...decision, ground, note, id, actor: req.actor } })
  res.json(await readCertificateRecord(req.scope, req.actor, id, vietnamDay(clock.now())))
}
