import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { readShopperComplaint } from "../../reads/cases/complaints"
import { guardLookup } from "../orders/guard-lookup"
import { shownBy } from "./shown-by"

/** The complaint of this code (as typed), if what is shown opens it; counted like a look-up of an order. @throws Refusal not_found, too_many_requests */
export const findComplaint = (req: MedusaRequest, code: string, phone: string): Promise<Complaint> =>
  guardLookup(clientAddress(req), code, () => readShopperComplaint(req.scope, code, shownBy(req, phone)))
