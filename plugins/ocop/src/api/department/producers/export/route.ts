import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { EXPORT_ROWS } from "@san-ocop/floor/lib/sheets/words"
import { vietnamDay } from "@san-ocop/kit/day"
import { producerSheet } from "../../../../lib/registers/producer-sheet"
import { listProducers } from "../../../../reads/list-producers"
import type { ProducersExport } from "../../export-validators"

export const POST = async (req: OfficerRequest<ProducersExport>, res: MedusaResponse) => {
  const { words, ...filter } = req.validatedBody
  const page = { ...filter, limit: EXPORT_ROWS, offset: 0 }
  const { items } = await listProducers(req.scope, req.officer.province_code, page)
  await sendSheet(res, producerSheet(items, words, vietnamDay(clock.now())))
}
