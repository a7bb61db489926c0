import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import type { HandOverBody } from "../../../../../lib/cases/schemas"
import { sellerSheet } from "../../../../../lib/cases/seller-sheet"
import { readSellerInformation } from "../../../../../reads/cases/seller-information"
import { handOverWorkflow } from "../../../../../workflows/cases/hand-over-seller-information"

/** Hands over what the floor knows of the seller; each time is recorded before anything is answered. */
export const POST = async (req: OfficerRequest<HandOverBody>, res: MedusaResponse) => {
  const { form } = req.validatedBody
  const input = { request_id: req.params.id ?? "", form, actor: req.actor }
  const { result } = await handOverWorkflow(req.scope).run({ input })
  const information = await readSellerInformation(req.scope, result.seller_id, result.identities)
  res.set("cache-control", "private, no-store")
  if (form === "page") res.json(information)
  else await sendSheet(res, sellerSheet(information))
}
