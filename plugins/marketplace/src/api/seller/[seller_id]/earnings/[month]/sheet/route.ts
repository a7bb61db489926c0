import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { monthSchema } from "../../../../../../lib/earnings/schemas"
import { statementSheet } from "../../../../../../lib/earnings/statement-sheet"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readAccountLines } from "../../../../../../reads/earnings/stall-account"
import { readStatement } from "../../../../../../reads/earnings/statement"

// More orders in a month than a spreadsheet is good for.
const MOST_ROWS = 50_000

export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const month = parse(monthSchema, req.params.month)
  const { id, slug } = req.seller
  const [statement, lines] = await Promise.all([
    readStatement(req.scope, id, month, { limit: MOST_ROWS, offset: 0, most_taken: MOST_ROWS }),
    readAccountLines(req.scope, id, month, MOST_ROWS),
  ])
  await sendSheet(res, statementSheet(slug, statement, lines))
}
