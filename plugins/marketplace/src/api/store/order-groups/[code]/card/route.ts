import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CardPage } from "@san-ocop/kit/http/cards"
import { phoneSchema } from "../../../../../lib/checkout/place-order-schema"
import { guardLookup } from "../../../../../lib/orders/guard-lookup"
import { findOrderGroup } from "../../../../../reads/find-order-group"
import { openCardPageWorkflow } from "../../../../../workflows/cards/open-card-page"

const body = z.object({ phone: phoneSchema }).strict()

/** Where the card is entered for a group, for whoever knows its code and the phone number. A single order's code opens no page: the card pays for all. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CardPage>): Promise<void> {
  const { phone } = parse(body, req.body ?? {})
  const { code = "" } = req.params
  const group_id = await guardLookup(clientAddress(req), code, async () => {
    const found = await findOrderGroup(req.scope, code, phone)
    return found && found.only_order === null ? found.group_id : null
  })
  const { result } = await openCardPageWorkflow(req.scope).run({ input: { group_id } })
  res.json(result)
}
