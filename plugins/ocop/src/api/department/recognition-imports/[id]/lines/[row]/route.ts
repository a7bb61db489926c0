import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { readImport } from "../../../../../../reads/recognition/read-import"
import { chooseForLineWorkflow } from "../../../../../../workflows/recognition/choose-for-line"
import type { ChooseForLine } from "../../../../recognition-schemas"

export const POST = async (req: OfficerRequest<ChooseForLine>, res: MedusaResponse<ImportPage>) => {
  const id = req.params.id ?? ""
  const row = req.params.row ?? ""
  if (!/^\d{1,6}$/.test(row)) refuse("not_found", "Không có dòng này trong tệp.", { field: "row" })
  const input = { id, row: Number(row), choice: req.validatedBody, actor: req.actor }
  await chooseForLineWorkflow(req.scope).run({ input })
  const page = { id, only: "problems" as const, today: vietnamDay(clock.now()), limit: 50, offset: 0 }
  res.json(await readImport(req.scope, req.actor, page))
}
