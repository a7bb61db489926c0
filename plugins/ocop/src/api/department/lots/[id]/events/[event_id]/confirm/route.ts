import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { DepartmentLot } from "@san-ocop/kit/http/lots"
import { readLotOfProvince } from "../../../../../../../reads/traceability/lot-page"
import { confirmLotEventWorkflow } from "../../../../../../../workflows/lot/write-history"

export const POST = async (req: OfficerRequest<{ note: string | null }>, res: MedusaResponse<DepartmentLot>) => {
  const { id = "", event_id = "" } = req.params
  const input = { actor: req.actor, lot_id: id, event_id, note: req.validatedBody.note }
  await confirmLotEventWorkflow(req.scope).run({ input })
  res.json(await readLotOfProvince(req.scope, req.actor, id))
}
