import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody, readFileName } from "../files/read-body"

/** A request behind `readSheetUpload`: the file as it came in, for `readSheet`. */
export type SheetRequest = MedusaRequest & { sheet: { name: string; bytes: Buffer } }

/**
 * Reads a spreadsheet of at most 10 MB from the raw body into `req.sheet`. Register the route with `bodyParser: false`.
 * @throws Refusal invalid_data
 */
export async function readSheetUpload(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const name = readFileName(req)
  ;(req as SheetRequest).sheet = { name, bytes: await readBody(req) }
  next()
}
