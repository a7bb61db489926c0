import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { readShopperDispute } from "../../reads/disputes/view"
import { phoneOnlySchema } from "../cases/schemas"
import { shownBy } from "../cases/shown-by"
import { guardLookup } from "../orders/guard-lookup"

/** The dispute of this code (as typed), if what is shown opens it; counted like a look-up of an order. @throws Refusal not_found, too_many_requests */
export const findDispute = (req: MedusaRequest, code: string, phone: string): Promise<Dispute> =>
  guardLookup(clientAddress(req), code, () => readShopperDispute(req.scope, code, shownBy(req, phone)))

/** Lets pass who knows the dispute's code and, in the header `x-contact-phone`, its phone number. @throws Refusal not_found */
export async function knowsDispute(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  await findDispute(req, req.params.code ?? "", phone)
  next()
}
