import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import { resolveCodLineSchema } from "../../../../../../lib/remittances/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readCodLine } from "../../../../../../reads/remittances/cod-lines"
import { resolveCodLineWorkflow } from "../../../../../../workflows/remittances/resolve-cod-line"

/** Decides about a row that does not fit. */
export async function POST(req: SellerRequest, res: MedusaResponse<CodLineRow>): Promise<void> {
  const { resolution, note } = parse(resolveCodLineSchema, req.body ?? {})
  const { id = "" } = req.params
  const owner = { kind: "seller" as const, id: req.seller.id }
  await resolveCodLineWorkflow(req.scope).run({ input: { owner, id, resolution, note, actor: req.actor } })
  res.json(await readCodLine(req.scope, owner, id))
}
