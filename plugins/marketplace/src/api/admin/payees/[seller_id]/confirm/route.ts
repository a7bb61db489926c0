import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import { bankName } from "@san-ocop/kit/banks"
import type { PayeeAccount } from "@san-ocop/kit/http/payouts"
import { confirmPayeeSchema } from "../../../../../lib/payouts/schemas"
import { confirmPayeeWorkflow } from "../../../../../workflows/payouts/confirm-payee"

/** Confirms the account that a stall is paid to. */
export async function POST(req: OperatorRequest, res: MedusaResponse<PayeeAccount>): Promise<void> {
  const account = parse(confirmPayeeSchema, req.body)
  const { seller_id = "" } = req.params
  await confirmPayeeWorkflow(req.scope).run({ input: { seller_id, account, actor: req.actor } })
  res.json({ ...account, bank_name: bankName(account.bank_bin) })
}
