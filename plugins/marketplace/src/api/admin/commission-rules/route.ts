import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CommissionRuleView } from "@san-ocop/kit/http/money"
import { commissionRuleSchema } from "../../../lib/charges/schemas"
import { listCommissionRules, readCommissionRule } from "../../../reads/charges/list-terms"
import { addCommissionRuleWorkflow } from "../../../workflows/charges/add-commission-rule"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ rules: CommissionRuleView[] }>): Promise<void> {
  res.json({ rules: await listCommissionRules(req.scope) })
}

export async function POST(req: OperatorRequest, res: MedusaResponse<CommissionRuleView>): Promise<void> {
  const input = { rule: parse(commissionRuleSchema, req.body), actor: req.actor }
  const { result } = await addCommissionRuleWorkflow(req.scope).run({ input })
  res.status(201).json(await readCommissionRule(req.scope, result))
}
