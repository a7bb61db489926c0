import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotPage, NewLotEvent } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { lotOf } from "../../../../../../lib/traceability/lot-of"
import { readLotOfSeller } from "../../../../../../reads/traceability/lot-page"
import { addLotEventWorkflow } from "../../../../../../workflows/lot/write-history"

export const POST = async (req: SellerRequest<NewLotEvent>, res: MedusaResponse<LotPage>) => {
  const of = lotOf(req)
  await addLotEventWorkflow(req.scope).run({ input: { ...of, event: req.validatedBody } })
  res.status(201).json(await readLotOfSeller(req.scope, of.seller_id, of.lot_id))
}
