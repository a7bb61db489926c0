import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UndeliveredList } from "@san-ocop/kit/http/deliveries"
import type { UndeliveredQuery } from "../../../lib/notices/delivery-schemas"
import { readUndelivered } from "../../../lib/notices/read-undelivered"

export const GET = async (req: MedusaRequest, res: MedusaResponse<UndeliveredList>) => {
  res.json(await readUndelivered(req.scope, req.validatedQuery as UndeliveredQuery))
}
