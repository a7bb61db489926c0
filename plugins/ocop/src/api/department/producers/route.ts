import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { ProducerRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { listProducers } from "../../../reads/list-producers"
import type { ProducersQuery } from "../validators"

export const GET = async (req: OfficerRequest<unknown, ProducersQuery>, res: MedusaResponse<Page<ProducerRow>>) => {
  res.json(await listProducers(req.scope, provinceRead(req), req.validatedQuery))
}
