import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import { floorOwner } from "../../../../../../../lib/remittances/floor-owner"
import { resolveCodLineSchema } from "../../../../../../../lib/remittances/schemas"
import { readCodLine } from "../../../../../../../reads/remittances/cod-lines"
import { resolveCodLineWorkflow } from "../../../../../../../workflows/remittances/resolve-cod-line"

/** Decides about a row that does not fit. */
export async function POST(req: OperatorRequest, res: MedusaResponse<CodLineRow>): Promise<void> {
  const owner = await floorOwner(req)
  const { resolution, note } = parse(resolveCodLineSchema, req.body ?? {})
  const { id = "" } = req.params
  await resolveCodLineWorkflow(req.scope).run({ input: { owner, id, resolution, note, actor: req.actor } })
  res.json(await readCodLine(req.scope, owner, id))
}
