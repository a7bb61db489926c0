import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRefund } from "@san-ocop/kit/http/recall"
import { readRecallRefunds } from "../../../reads/recall/recall-refunds"

/** What buyers of recalled goods are owed, for the operator. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<Page<RecallRefund>>) => {
  const { limit, offset } = req.validatedQuery as { limit: number; offset: number }
  res.json(await readRecallRefunds(req.scope, { limit, offset }))
}
