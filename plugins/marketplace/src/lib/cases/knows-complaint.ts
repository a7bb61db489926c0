import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import { findComplaint } from "./find-complaint"
import { phoneOnlySchema } from "./schemas"

/** Lets pass who knows the complaint's code and, in the header `x-contact-phone`, its phone number. @throws Refusal not_found */
export async function knowsComplaint(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { phone } = parse(phoneOnlySchema, { phone: req.headers["x-contact-phone"] })
  await findComplaint(req, req.params.code ?? "", phone)
  next()
}
