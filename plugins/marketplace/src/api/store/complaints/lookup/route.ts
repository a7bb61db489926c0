import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { findComplaint } from "../../../../lib/cases/find-complaint"
import { complaintLookupSchema } from "../../../../lib/cases/schemas"

/** A complaint, for whoever knows its code and the phone number of its order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint>): Promise<void> {
  const { code, phone } = parse(complaintLookupSchema, req.body ?? {})
  res.json(await findComplaint(req, code, phone))
}
