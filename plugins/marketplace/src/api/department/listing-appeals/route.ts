import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { AppealRow } from "@san-ocop/kit/http/moderation"
import type { Page } from "@san-ocop/kit/http/problem"
import type { AppealsQuery } from "../../../lib/listings/moderation-schemas"
import { readAppeals } from "../../../reads/listings/appeals"

export const GET = async (req: OfficerRequest<unknown, AppealsQuery>, res: MedusaResponse<Page<AppealRow>>) => {
  res.json(await readAppeals(req.scope, provinceRead(req), req.validatedQuery as AppealsQuery))
}
