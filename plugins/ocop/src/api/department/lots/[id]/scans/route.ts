import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { DepartmentLotScans } from "@san-ocop/kit/http/scans"
import { readLotScansOfProvince } from "../../../../../reads/scans/lot-scans"

export const GET = async (req: OfficerRequest, res: MedusaResponse<DepartmentLotScans>) => {
  const asked = { lot_id: req.params.id ?? "", today: vietnamDay(clock.now()) }
  res.json(await readLotScansOfProvince(req.scope, req.actor, asked))
}
