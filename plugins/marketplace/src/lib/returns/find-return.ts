import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { readShopperReturn } from "../../reads/returns/returns"
import { phoneOnlySchema } from "../cases/schemas"
import { shownBy } from "../cases/shown-by"
import { guardLookup } from "../orders/guard-lookup"

/** The return of this code (as typed), if what is shown opens it; counted like a look-up of an order. @throws Refusal not_found, too_many_requests */
export const findReturn = (req: MedusaRequest, code: string, phone: string): Promise<GoodsReturn> =>
  guardLookup(clientAddress(req), code, () => readShopperReturn(req.scope, code, shownBy(req, phone)))

/** Lets pass who knows the return's code and, in the header `x-contact-phone`, its phone number. @throws Refusal not_found */
export async function knowsReturn(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  await findReturn(req, req.params.code ?? "", phone)
  next()
}
