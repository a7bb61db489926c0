import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { snapshotsSheet } from "../../../../../lib/statistics/snapshots-sheet"
import { listSnapshots } from "../../../../../reads/statistics/snapshots"
import type { SnapshotsExport } from "../../validators"

export const GET = async (req: OfficerRequest<unknown, SnapshotsExport>, res: MedusaResponse) => {
  const page = { limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listSnapshots(req.scope, provinceRead(req), page)
  await sendSheet(res, { ...snapshotsSheet(items, vietnamDay(clock.now())), total })
}
