import type { MedusaResponse } from "@medusajs/framework/http"
import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerVouchers } from "../../../../../../reads/vouchers/list"
import { stopSellerVoucherWorkflow } from "../../../../../../workflows/vouchers/stop-seller-voucher"

/** The stall gives it no more. */
export async function POST(req: SellerRequest, res: MedusaResponse<VoucherList>): Promise<void> {
  const input = { actor: req.actor, seller_id: req.seller.id, id: req.params.id ?? "" }
  await stopSellerVoucherWorkflow(req.scope).run({ input })
  res.json(await readSellerVouchers(req.scope, req.seller.id))
}
