import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { readImport } from "../../../../reads/recognition/read-import"
import type { ImportQuery } from "../../recognition-schemas"

export const GET = async (req: OfficerRequest<unknown, ImportQuery>, res: MedusaResponse<ImportPage>) => {
  const asked = { ...req.validatedQuery, id: req.params.id ?? "", today: vietnamDay(clock.now()) }
  res.json(await readImport(req.scope, req.actor, asked))
}
