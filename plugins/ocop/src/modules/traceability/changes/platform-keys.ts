import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { newPlatformKey } from "../../../lib/traceability/lot-number"

const IN_USE = `select product_id, value from product_identifier
  where product_id = any(?) and scheme = 'platform' and retired_at is null and deleted_at is null`
// Somebody else may have given the product its key, or, once in a trillion, another product this one: asked again, then.
const GIVE = `insert into product_identifier (id, product_id, producer_id, scheme, value, created_at, updated_at)
  values (?, ?, ?, 'platform', ?, ?, ?) on conflict do nothing`

/** The platform key of each product; a product without one is given it now. */
export async function platformKeys(
  context: Context,
  products: ReadonlyMap<string, { producer_id: string }>,
  at: Date,
): Promise<Map<string, string>> {
  const read = async () => {
    const rows = await runSql<{ product_id: string; value: string }>(context, IN_USE, [[...products.keys()]])
    return new Map(rows.map((row) => [row.product_id, row.value]))
  }
  let keys = await read()
  while (keys.size < products.size) {
    for (const [product_id, { producer_id }] of products) {
      if (keys.has(product_id)) continue
      const id = generateEntityId(undefined, "pident")
      await runSql(context, GIVE, [id, product_id, producer_id, newPlatformKey(), at, at])
    }
    keys = await read()
  }
  return keys
}
