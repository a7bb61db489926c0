import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "./sql"

// A completion holds its lock for two minutes at most; after ten nobody is still at work on it.
const DEAD_AFTER_MS = 10 * 60_000

const CARTS = `select distinct oc.cart_id from order_cart oc
  where oc.deleted_at is null and oc.created_at < ?
    and not exists (select 1 from group_order o where o.order_id = oc.order_id and o.deleted_at is null)
  limit 100`

/** Carts with orders of a completion that died before its group was written. */
export async function readUnfinishedCarts(container: MedusaContainer): Promise<string[]> {
  const before = new Date(clock.now().getTime() - DEAD_AFTER_MS)
  const rows = await readRows<{ cart_id: string }>(container, CARTS, [before])
  return rows.map(({ cart_id }) => cart_id)
}
