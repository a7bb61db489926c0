import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { listCertificates } from "../../../reads/list-certificates"
import type { CertificatesQuery } from "../recognition-schemas"

export const GET = async (
  req: OfficerRequest<unknown, CertificatesQuery>,
  res: MedusaResponse<Page<CertificateRow>>,
) => {
  const today = vietnamDay(clock.now())
  res.json(await listCertificates(req.scope, provinceRead(req), today, req.validatedQuery))
}
