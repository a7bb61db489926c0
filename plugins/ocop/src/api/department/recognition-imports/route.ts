import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { SheetRequest } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ImportPage, ImportRow } from "@san-ocop/kit/http/recognition"
import { listImports, readImport } from "../../../reads/recognition/read-import"
import { openRecognitionImportWorkflow } from "../../../workflows/recognition/open-import"
import type { ImportsQuery } from "../recognition-schemas"

export const GET = async (req: OfficerRequest<unknown, ImportsQuery>, res: MedusaResponse<Page<ImportRow>>) => {
  res.json(await listImports(req.scope, provinceRead(req), req.validatedQuery))
}

export const POST = async (req: OfficerRequest & SheetRequest, res: MedusaResponse<ImportPage>) => {
  const { name, bytes } = req.sheet
  const input = { actor: req.actor, file_name: name, file: bytes.toString("base64") }
  const { result } = await openRecognitionImportWorkflow(req.scope).run({ input })
  const page = { id: result.id, today: vietnamDay(clock.now()), limit: 50, offset: 0 }
  res.status(result.is_new ? 201 : 200).json(await readImport(req.scope, req.actor, page))
}
