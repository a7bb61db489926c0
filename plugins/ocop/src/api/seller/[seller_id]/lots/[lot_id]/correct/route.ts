import type { MedusaResponse } from "@medusajs/framework/http"
import type { CorrectLot, LotPage } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { lotOf } from "../../../../../../lib/traceability/lot-of"
import { readLotOfSeller } from "../../../../../../reads/traceability/lot-page"
import { correctLotWorkflow } from "../../../../../../workflows/lot/write-history"

export const POST = async (req: SellerRequest<CorrectLot>, res: MedusaResponse<LotPage>) => {
  const of = lotOf(req)
  await correctLotWorkflow(req.scope).run({ input: { ...of, body: req.validatedBody } })
  res.json(await readLotOfSeller(req.scope, of.seller_id, of.lot_id))
}
