import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CommissionRuleView } from "@san-ocop/kit/http/money"
import { endTermSchema } from "../../../../../lib/charges/schemas"
import { readCommissionRule } from "../../../../../reads/charges/list-terms"
import { endTermWorkflow } from "../../../../../workflows/charges/end-term"

export async function POST(req: OperatorRequest, res: MedusaResponse<CommissionRuleView>): Promise<void> {
  const id = req.params.id ?? ""
  const { valid_to } = parse(endTermSchema, req.body)
  await endTermWorkflow(req.scope).run({
    input: { of: "commission_rule", id, valid_to, actor: req.actor },
  })
  res.json(await readCommissionRule(req.scope, id))
}
