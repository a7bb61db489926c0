import type { MedusaResponse } from "@medusajs/framework/http"
import type { CorrectLotEvent, LotPage } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { lotOf } from "../../../../../../../../lib/traceability/lot-of"
import { readLotOfSeller } from "../../../../../../../../reads/traceability/lot-page"
import { correctLotEventWorkflow } from "../../../../../../../../workflows/lot/write-history"

export const POST = async (req: SellerRequest<CorrectLotEvent>, res: MedusaResponse<LotPage>) => {
  const of = lotOf(req)
  const input = { ...of, event_id: req.params.event_id ?? "", body: req.validatedBody }
  await correctLotEventWorkflow(req.scope).run({ input })
  res.json(await readLotOfSeller(req.scope, of.seller_id, of.lot_id))
}
