import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { complaintLookupSchema } from "../../../../lib/cases/schemas"
import { findDispute } from "../../../../lib/disputes/find-dispute"

/** A dispute, for whoever knows its code and the phone number of its order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Dispute>): Promise<void> {
  const { code, phone } = parse(complaintLookupSchema, req.body ?? {})
  res.json(await findDispute(req, code, phone))
}
