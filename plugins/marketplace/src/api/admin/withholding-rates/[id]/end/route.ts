import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorActor } from "@san-ocop/floor/lib/operator-actor"
import { parse } from "@san-ocop/floor/lib/parse"
import type { WithholdingRateView } from "@san-ocop/kit/http/money"
import { endTermSchema } from "../../../../../lib/charges/schemas"
import { readWithholdingRate } from "../../../../../reads/charges/list-terms"
import { endTermWorkflow } from "../../../../../workflows/charges/end-term"

export async function POST(req: MedusaRequest, res: MedusaResponse<WithholdingRateView>): Promise<void> {
  const id = req.params.id ?? ""
  const { valid_to } = parse(endTermSchema, req.body)
  await endTermWorkflow(req.scope).run({
    input: { of: "withholding_rate", id, valid_to, actor: await operatorActor(req) },
  })
  res.json(await readWithholdingRate(req.scope, id))
}
