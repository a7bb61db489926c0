import type { MedusaResponse } from "@medusajs/framework/http"
import type { CodReading, TakeInCodStatement } from "@san-ocop/kit/http/cod-statements"
import type { SellerRequest } from "../../../../lib/seller-request"
import { takeInCodStatementWorkflow } from "../../../../workflows/remittances/take-in-cod-statement"

/** Takes in a carrier's statement that was read by its dry run. */
export async function POST(req: SellerRequest<TakeInCodStatement>, res: MedusaResponse<CodReading>): Promise<void> {
  const statement = req.validatedBody
  const input = { owner: { kind: "seller" as const, id: req.seller.id }, statement, actor: req.actor }
  const { result } = await takeInCodStatementWorkflow(req.scope).run({ input })
  res.json({ file_hash: statement.file_hash, lines: result, errors: [] })
}
