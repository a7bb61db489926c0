import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { WithholdingRateView } from "@san-ocop/kit/http/money"
import { endTermSchema } from "../../../../../lib/charges/schemas"
import { readWithholdingRate } from "../../../../../reads/charges/list-terms"
import { endTermWorkflow } from "../../../../../workflows/charges/end-term"

export async function POST(req: OperatorRequest, res: MedusaResponse<WithholdingRateView>): Promise<void> {
  const id = req.params.id ?? ""
  const { valid_to } = parse(endTermSchema, req.body)
  await endTermWorkflow(req.scope).run({
    input: { of: "withholding_rate", id, valid_to, actor: req.actor },
  })
  res.json(await readWithholdingRate(req.scope, id))
}
