import type { MedusaResponse } from "@medusajs/framework/http"
import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { mayDecide } from "../../../lib/actor"
import { clock } from "../../../lib/clock"
import { readGeography } from "../../../lib/geography/read-geography"
import type { OfficerRequest } from "../../../lib/officer-request"

export const GET = async (req: OfficerRequest, res: MedusaResponse<DepartmentMe>) => {
  const { id, name, email, agency, role, province_code } = req.officer
  const geography = await readGeography(req.scope)
  res.json({
    officer: { id, name, email, agency, role },
    province_code,
    province_name: province_code === null ? null : (geography.province.get(province_code)?.full_name ?? null),
    may_moderate: mayDecide(req.actor, "trade"),
    may_certify: mayDecide(req.actor, "agriculture"),
    now: clock.now().toISOString(),
  })
}
