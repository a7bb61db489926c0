import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { TransferRow } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { resolveTransferSchema } from "../../../../../../lib/transfers/schemas"
import { readTransfer } from "../../../../../../reads/transfers/transfers"
import { resolveTransferWorkflow } from "../../../../../../workflows/transfers/resolve-transfer"

/** Decides about money that fits no order by itself. */
export async function POST(req: SellerRequest, res: MedusaResponse<TransferRow>): Promise<void> {
  const { resolution, note } = parse(resolveTransferSchema, req.body ?? {})
  const { id = "" } = req.params
  const input = { id, seller_id: req.seller.id, actor: req.actor, resolution, note }
  await resolveTransferWorkflow(req.scope).run({ input })
  res.json(await readTransfer(req.scope, req.seller.id, id))
}
