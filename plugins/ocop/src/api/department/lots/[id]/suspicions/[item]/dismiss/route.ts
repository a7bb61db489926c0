import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { DepartmentLotScans, DismissSuspicion } from "@san-ocop/kit/http/scans"
import { readLotScansOfProvince } from "../../../../../../../reads/scans/lot-scans"
import { dismissSuspicionWorkflow } from "../../../../../../../workflows/scans/dismiss-suspicion"

// An item has a number of 24 bits.
const ITEM = /^\d{1,8}$/

export const POST = async (req: OfficerRequest<DismissSuspicion>, res: MedusaResponse<DepartmentLotScans>) => {
  const { id = "", item = "" } = req.params
  if (!ITEM.test(item)) refuse("not_found", "Không tìm thấy tem này.")
  const { actor, validatedBody } = req
  await dismissSuspicionWorkflow(req.scope).run({
    input: { actor, lot_id: id, item: Number(item), reason: validatedBody.reason },
  })
  const asked = { lot_id: id, today: vietnamDay(clock.now()) }
  res.json(await readLotScansOfProvince(req.scope, actor, asked))
}
