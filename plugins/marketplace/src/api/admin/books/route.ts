import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Books } from "@san-ocop/kit/http/books"
import { readBookBalances } from "../../../reads/books/balances"
import { readFloorDifferences } from "../../../reads/books/floor-differences"
import { readLastProof } from "../../../reads/books/last-proof"

/** The books at one look: whether they are proven, what they hold, and what waits on which floor. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Books>): Promise<void> {
  const [proof, balances, floors] = await Promise.all([
    readLastProof(req.scope),
    readBookBalances(req.scope),
    readFloorDifferences(req.scope),
  ])
  res.json({ ...proof, balances, floors })
}
