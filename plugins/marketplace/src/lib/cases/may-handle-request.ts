import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertMayModerate } from "@san-ocop/floor/lib/actor"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { readAuthorityRequest } from "../../reads/cases/authority-request-review"

/** Lets pass who may handle the authority's request in the path. @throws Refusal not_found, forbidden */
export async function mayHandleRequest(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { officer, actor } = req as OfficerRequest
  await readAuthorityRequest(req.scope, officer, req.params.id ?? "")
  // The read above has answered "not found" for another province's.
  assertMayModerate(actor, { province_code: actor.province_code })
  next()
}
