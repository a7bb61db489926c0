import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { statisticsSheet } from "../../../../../../lib/statistics/statistics-sheet"
import { readSnapshot } from "../../../../../../reads/statistics/snapshots"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { scope, indicators } = await readSnapshot(req.scope, req.actor, req.params.id ?? "")
  await sendSheet(res, statisticsSheet(scope, indicators))
}
