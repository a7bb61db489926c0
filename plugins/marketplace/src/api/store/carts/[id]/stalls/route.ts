import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import { codesQuery } from "../../../../../lib/vouchers/schemas"
import { readCartPage } from "../../../../../reads/cart-page"

const query = z
  .object({
    province_code: z.string().max(8).optional(),
    commune_code: z.string().max(8).optional(),
    vouchers: codesQuery.optional(),
  })
  .strict()

/** The cart by stall, with line problems, and with shipping prices once a province is given; those of a carrier that asks for it once a commune is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartPage>): Promise<void> {
  const { vouchers, ...place } = parse(query, req.query)
  res.json(await readCartPage(req.scope, req.params.id ?? "", place, vouchers))
}
