import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Page } from "@san-ocop/kit/http/problem"
import type { TransferRow } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "../../../../lib/seller-request"
import { transfersQuery } from "../../../../lib/transfers/schemas"
import { readTransfers } from "../../../../reads/transfers/transfers"

export async function GET(req: SellerRequest, res: MedusaResponse<Page<TransferRow>>): Promise<void> {
  res.json(await readTransfers(req.scope, req.seller.id, parse(transfersQuery, req.query)))
}
