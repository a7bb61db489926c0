import type { MedusaResponse } from "@medusajs/framework/http"
import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerRequest } from "../../../../lib/seller-request"
import { type CodLinesQuery, readCodLines } from "../../../../reads/remittances/cod-lines"

/** Rows of carriers' statements that wait for somebody, or the rest. */
export async function GET(req: SellerRequest, res: MedusaResponse<Page<CodLineRow>>): Promise<void> {
  const query = req.validatedQuery as CodLinesQuery
  res.json(await readCodLines(req.scope, { kind: "seller", id: req.seller.id }, query))
}
