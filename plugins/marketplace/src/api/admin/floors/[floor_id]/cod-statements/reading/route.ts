import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SheetRequest } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import { floorOwner } from "../../../../../../lib/remittances/floor-owner"
import { readCodUpload } from "../../../../../../reads/remittances/read-upload"

/** Dry run of what a carrier says that he has paid a floor which collects. Nothing is written. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CodReading>): Promise<void> {
  const { sheet } = req as unknown as SheetRequest
  res.json(await readCodUpload(req.scope, await floorOwner(req), sheet.bytes))
}
