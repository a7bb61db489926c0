import type { MedusaResponse } from "@medusajs/framework/http"
import type { SentAgain } from "@san-ocop/kit/http/deliveries"
import type { SendAgainBody } from "../../../../lib/notices/delivery-schemas"
import type { OperatorRequest } from "../../../../lib/operator-request"
import { sendNoticesAgainWorkflow } from "../../../../workflows/notices/send-again"

export const POST = async (req: OperatorRequest<SendAgainBody>, res: MedusaResponse<SentAgain>) => {
  const input = { actor: req.actor, ids: req.validatedBody.ids }
  const { result } = await sendNoticesAgainWorkflow(req.scope).run({ input })
  res.json({ waiting: result })
}
