import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { readCertificateRecord } from "../../../../reads/recognition/certificate-record"

export const GET = async (req: OfficerRequest, res: MedusaResponse<CertificateRecord>) => {
  res.json(await readCertificateRecord(req.scope, req.actor, req.params.id ?? "", vietnamDay(clock.now())))
}
