import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ChooseLots, PackingLots } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readPackingLots } from "../../../../../../reads/packing/packing-lots"
import { chooseLotsWorkflow } from "../../../../../../workflows/packing/choose-lots"

const answer = async (req: SellerRequest, res: MedusaResponse<PackingLots>) => {
  const today = vietnamDay(clock.now())
  res.json(await readPackingLots(req.scope, req.seller.id, req.params.id ?? "", today))
}

export const GET = answer

/** Says which lots go into the parcel. */
export const POST = async (req: SellerRequest<ChooseLots>, res: MedusaResponse<PackingLots>) => {
  const input = { order_id: req.params.id ?? "", seller_id: req.seller.id, choice: req.validatedBody, actor: req.actor }
  await chooseLotsWorkflow(req.scope).run({ input })
  await answer(req, res)
}
