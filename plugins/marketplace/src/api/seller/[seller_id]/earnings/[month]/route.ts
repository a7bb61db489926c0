import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Statement } from "@san-ocop/kit/http/money"
import { monthSchema, statementQuery } from "../../../../../lib/earnings/schemas"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readStatement } from "../../../../../reads/earnings/statement"

export async function GET(req: SellerRequest, res: MedusaResponse<Statement>): Promise<void> {
  const month = parse(monthSchema, req.params.month)
  res.json(await readStatement(req.scope, req.seller.id, month, parse(statementQuery, req.query)))
}
