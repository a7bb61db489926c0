import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { hintedParcel } from "@san-ocop/fulfillment-vn/lib/ghn/hint"
import { followGhnParcel } from "../../../../carriers/follow-ghn"
import { tellOfGhn } from "../../../../carriers/tell-of-ghn"
import { ghnAccount } from "../../../../config/ghn"

/**
 * GHN tells that something became of a parcel. Anybody can send this: it is only a hint, after which the parcel is asked for. Answered
 * with success also for a parcel that is nobody's, so that it is not sent again; refused while GHN does not say how it stands, so that it is.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ success: true }>): Promise<void> {
  if (!ghnAccount(process.env)) return refuse("not_found", "Sàn chưa nối với GHN.", { code: "ghn_off" })
  const code = hintedParcel(req.body)
  if (!code) return refuse("invalid_data", "Không đọc được tin của GHN.", { field: "OrderCode" })
  await followGhnParcel(req.scope, code).catch(tellOfGhn)
  res.json({ success: true })
}
