import type { MedusaResponse } from "@medusajs/framework/http"
import type { RemittancePage, SayRemitted } from "@san-ocop/kit/http/remittances"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readRemittances } from "../../../../reads/cod/remittances"
import { sayRemittedWorkflow } from "../../../../workflows/remittances/say-remitted"

/** What carriers still have to pay the stall. */
export async function GET(req: SellerRequest, res: MedusaResponse<RemittancePage>): Promise<void> {
  res.json(await readRemittances(req.scope, req.seller.id))
}

/** A carrier has paid for these orders. */
export async function POST(req: SellerRequest<SayRemitted>, res: MedusaResponse<RemittancePage>): Promise<void> {
  const { orders } = req.validatedBody
  await sayRemittedWorkflow(req.scope).run({ input: { seller_id: req.seller.id, orders, actor: req.actor } })
  res.json(await readRemittances(req.scope, req.seller.id))
}
