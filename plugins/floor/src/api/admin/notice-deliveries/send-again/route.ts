import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SentAgain } from "@san-ocop/kit/http/deliveries"
import type { SendAgainBody } from "../../../../lib/notices/delivery-schemas"
import { operatorActor } from "../../../../lib/operator-actor"
import { sendNoticesAgainWorkflow } from "../../../../workflows/notices/send-again"

export const POST = async (req: AuthenticatedMedusaRequest<SendAgainBody>, res: MedusaResponse<SentAgain>) => {
  const input = { actor: await operatorActor(req), ids: req.validatedBody.ids }
  const { result } = await sendNoticesAgainWorkflow(req.scope).run({ input })
  res.json({ waiting: result })
}
