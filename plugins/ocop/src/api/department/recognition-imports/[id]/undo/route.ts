import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { readImport } from "../../../../../reads/recognition/read-import"
import { undoRecognitionImportWorkflow } from "../../../../../workflows/recognition/change-import"
import type { UndoImport } from "../../../recognition-schemas"

export const POST = async (req: OfficerRequest<UndoImport>, res: MedusaResponse<ImportPage>) => {
  const id = req.params.id ?? ""
  await undoRecognitionImportWorkflow(req.scope).run({ input: { ...req.validatedBody, id, actor: req.actor } })
  const page = { id, today: vietnamDay(clock.now()), limit: 50, offset: 0 }
  res.json(await readImport(req.scope, req.actor, page))
}
