import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { HeldCardRefund } from "@san-ocop/kit/http/cards"
import type { Page } from "@san-ocop/kit/http/problem"
import { heldRefundsPage } from "../../../lib/cards/schemas"
import { readHeldCardRefunds } from "../../../reads/cards/held-refunds"

/** Money of cards that does not go back by itself, on all floors. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Page<HeldCardRefund>>): Promise<void> {
  res.json(await readHeldCardRefunds(req.scope, parse(heldRefundsPage, req.query)))
}
