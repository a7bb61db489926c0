import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import type { DisputePage } from "../../../lib/disputes/schemas"
import { readDepartmentDisputes } from "../../../reads/disputes/lists"

export const GET = async (req: OfficerRequest<unknown, DisputePage>, res: MedusaResponse<Page<DisputeRow>>) => {
  res.json(await readDepartmentDisputes(req.scope, provinceRead(req), req.validatedQuery as DisputePage))
}
