import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { complaintLookupSchema } from "../../../../lib/cases/schemas"
import { findReturn } from "../../../../lib/returns/find-return"

/** A return, for whoever knows its code and the phone number of its order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsReturn>): Promise<void> {
  const { code, phone } = parse(complaintLookupSchema, req.body ?? {})
  res.json(await findReturn(req, code, phone))
}
