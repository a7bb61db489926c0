import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SheetRequest } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import type { PayoutReading } from "@san-ocop/kit/http/payouts"
import { readPayoutUpload } from "../../../../../../reads/payouts/results"

/** Dry run of what a bank says of a batch. Nothing is written. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutReading>): Promise<void> {
  const { sheet } = req as unknown as SheetRequest
  res.json(await readPayoutUpload(req.scope, req.params.id ?? "", sheet.bytes))
}
