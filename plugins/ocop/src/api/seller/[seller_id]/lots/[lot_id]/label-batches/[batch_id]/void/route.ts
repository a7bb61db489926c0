import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotLabels, VoidLabelBatch } from "@san-ocop/kit/http/labels"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotLabels } from "../../../../../../../../reads/labels/label-batches"
import { voidLabelsWorkflow } from "../../../../../../../../workflows/labels/void-labels"

export const POST = async (req: SellerRequest<VoidLabelBatch>, res: MedusaResponse<LotLabels>) => {
  const { lot_id = "", batch_id = "" } = req.params
  const of = { seller_id: req.seller.id, lot_id }
  await voidLabelsWorkflow(req.scope).run({ input: { actor: req.actor, ...of, batch_id, ...req.validatedBody } })
  res.json(await readLotLabels(req.scope, of))
}
