import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { readCertificateRecord } from "../../../../../reads/recognition/certificate-record"
import { renewCertificateWorkflow } from "../../../../../workflows/certificate/renew-certificate"
import type { RenewCertificate } from "../../../recognition-schemas"

export const POST = async (req: OfficerRequest<RenewCertificate>, res: MedusaResponse<CertificateRecord>) => {
  const input = { ...req.validatedBody, id: req.params.id ?? "", actor: req.actor }
  const { result } = await renewCertificateWorkflow(req.scope).run({ input })
  res.status(201).json(await readCertificateRecord(req.scope, req.actor, result.id, vietnamDay(clock.now())))
}
