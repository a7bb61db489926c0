import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { WithholdingRateView } from "@san-ocop/kit/http/money"
import { withholdingRateSchema } from "../../../lib/charges/schemas"
import { listWithholdingRates, readWithholdingRate } from "../../../reads/charges/list-terms"
import { addWithholdingRateWorkflow } from "../../../workflows/charges/add-withholding-rate"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ rates: WithholdingRateView[] }>): Promise<void> {
  res.json({ rates: await listWithholdingRates(req.scope) })
}

export async function POST(req: OperatorRequest, res: MedusaResponse<WithholdingRateView>): Promise<void> {
  const input = { rate: parse(withholdingRateSchema, req.body), actor: req.actor }
  const { result } = await addWithholdingRateWorkflow(req.scope).run({ input })
  res.status(201).json(await readWithholdingRate(req.scope, result))
}
