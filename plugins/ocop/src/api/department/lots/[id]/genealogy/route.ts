import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Genealogy } from "@san-ocop/kit/http/lots"
import { readGenealogyOfProvince } from "../../../../../reads/traceability/genealogy"

export const GET = async (req: OfficerRequest, res: MedusaResponse<Genealogy>) => {
  res.json(await readGenealogyOfProvince(req.scope, req.officer.province_code, req.params.id ?? ""))
}
