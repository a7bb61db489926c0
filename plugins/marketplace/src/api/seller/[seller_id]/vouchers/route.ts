import type { MedusaResponse } from "@medusajs/framework/http"
import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import type { SellerRequest } from "../../../../lib/seller-request"
import type { NewVoucherInput } from "../../../../lib/vouchers/schemas"
import { readSellerVouchers } from "../../../../reads/vouchers/list"
import { makeSellerVoucherWorkflow } from "../../../../workflows/vouchers/make-seller-voucher"

/** What the stall gives, the newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<VoucherList>): Promise<void> {
  res.json(await readSellerVouchers(req.scope, req.seller.id))
}

/** The stall gives a voucher. */
export async function POST(req: SellerRequest<NewVoucherInput>, res: MedusaResponse<VoucherList>): Promise<void> {
  const input = { actor: req.actor, seller_id: req.seller.id, voucher: req.validatedBody }
  await makeSellerVoucherWorkflow(req.scope).run({ input })
  res.json(await readSellerVouchers(req.scope, req.seller.id))
}
