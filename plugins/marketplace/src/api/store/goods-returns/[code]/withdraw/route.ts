import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { phoneOnlySchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../lib/cases/shown-by"
import { findReturn } from "../../../../../lib/returns/find-return"
import { readShopperReturn } from "../../../../../reads/returns/returns"
import { moveReturnWorkflow } from "../../../../../workflows/returns/move-return"

/** The shopper keeps the goods after all. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsReturn | null>): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id, code } = await findReturn(req, req.params.code ?? "", phone)
  await moveReturnWorkflow(req.scope).run({ input: { id, move: "withdraw", actor: shopperActor(req) } })
  res.json(await readShopperReturn(req.scope, code, shownBy(req, phone)))
}
