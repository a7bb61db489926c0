import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { phoneOnlySchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { findDispute } from "../../../../../lib/disputes/find-dispute"
import { readShopperDisputeOf } from "../../../../../reads/disputes/view"
import { withdrawDisputeWorkflow } from "../../../../../workflows/disputes/withdraw-dispute"

/** The shopper lets his dispute be. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Dispute>): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id } = await findDispute(req, req.params.code ?? "", phone)
  await withdrawDisputeWorkflow(req.scope).run({ input: { id, actor: shopperActor(req) } })
  res.json(await readShopperDisputeOf(req.scope, id))
}
