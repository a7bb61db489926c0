import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { periodOf } from "../../../../lib/scans/period"
import { scanSheet } from "../../../../reads/scans/scan-sheet"
import type { ScansQuery } from "../../../scans-schemas"

export const GET = async (req: OfficerRequest<unknown, ScansQuery>, res: MedusaResponse) => {
  await sendSheet(res, await scanSheet(req.scope, provinceRead(req), periodOf(req.validatedQuery)))
}
