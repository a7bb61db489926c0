import type { MedusaResponse } from "@medusajs/framework/http"
import type { SheetRequest } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readCodUpload } from "../../../../../reads/remittances/read-upload"

/** Dry run of what a carrier says that he has paid the stall. Nothing is written. */
export async function POST(req: SellerRequest, res: MedusaResponse<CodReading>): Promise<void> {
  const { sheet } = req as unknown as SheetRequest
  res.json(await readCodUpload(req.scope, { kind: "seller", id: req.seller.id }, sheet.bytes))
}
