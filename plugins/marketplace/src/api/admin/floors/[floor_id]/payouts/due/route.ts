import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DuePayouts } from "@san-ocop/kit/http/payouts"
import { floorOwner } from "../../../../../../lib/remittances/floor-owner"
import { readDuePayouts } from "../../../../../../reads/payouts/due"

/** What a floor would pay its stalls if a batch were formed now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DuePayouts>): Promise<void> {
  const { id } = await floorOwner(req)
  res.json(await readDuePayouts(req.scope, id))
}
