import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerPayouts } from "@san-ocop/kit/http/payouts"
import { payoutPage } from "../../../../lib/payouts/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerPayouts } from "../../../../reads/payouts/of-seller"

/** What a stall was paid and will be paid. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerPayouts>): Promise<void> {
  res.json(await readSellerPayouts(req.scope, req.seller.id, parse(payoutPage, req.query)))
}
