import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Statement } from "@san-ocop/kit/http/money"
import { monthSchema, statementQuery } from "../../../../../lib/earnings/schemas"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readStatement } from "../../../../../reads/earnings/statement"

// Goods that came back are few; the spreadsheet has them all.
const MOST_TAKEN = 100

export async function GET(req: SellerRequest, res: MedusaResponse<Statement>): Promise<void> {
  const month = parse(monthSchema, req.params.month)
  const page = parse(statementQuery, req.query)
  res.json(await readStatement(req.scope, req.seller.id, month, { ...page, most_taken: MOST_TAKEN }))
}
