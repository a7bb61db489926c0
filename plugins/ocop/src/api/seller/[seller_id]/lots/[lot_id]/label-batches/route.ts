import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotLabels, NewLabelBatch } from "@san-ocop/kit/http/labels"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotLabels } from "../../../../../../reads/labels/label-batches"
import { printLabelsWorkflow } from "../../../../../../workflows/labels/print-labels"

const lotOf = (req: Pick<SellerRequest, "seller" | "params">) => ({
  seller_id: req.seller.id,
  lot_id: req.params.lot_id ?? "",
})

export const GET = async (req: SellerRequest, res: MedusaResponse<LotLabels>) => {
  res.json(await readLotLabels(req.scope, lotOf(req)))
}

export const POST = async (req: SellerRequest<NewLabelBatch>, res: MedusaResponse<{ id: string }>) => {
  const input = { actor: req.actor, ...lotOf(req), batch: req.validatedBody }
  const { result } = await printLabelsWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
