import type { MedusaResponse } from "@medusajs/framework/http"
import type { ApplyStatement, StatementReading } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { applyStatement } from "../../../../../../workflows/transfers/apply-statement"

/** Takes in lines of a statement that were read by its dry run. */
export async function POST(req: SellerRequest<ApplyStatement>, res: MedusaResponse<StatementReading>): Promise<void> {
  const { lines } = req.validatedBody
  const input = { actor: req.actor, seller_id: req.seller.id, lines }
  res.json({ lines: await applyStatement(req.scope, input), errors: [], outgoing: 0 })
}
