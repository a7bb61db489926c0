import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "./sql"

// A move holds its lock for two minutes at most; after ten nobody is still at work on it.
const DEAD_AFTER_MS = 10 * 60_000

// In no order, so that a hundred that cannot be finished do not keep the others waiting for ever.
const MOVES = `
  select o.id from group_order o join "order" m on m.id = o.order_id
  where o.deleted_at is null and o.updated_at < ?
    and ((o.state = 'cancelled' and m.canceled_at is null)
      or (o.state in ('shipped', 'delivered') and not exists (
        select 1 from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id
         where link.order_id = m.id and link.deleted_at is null and f.deleted_at is null and f.canceled_at is null
           and f.shipped_at is not null and (o.state = 'shipped' or f.delivered_at is not null))))
  order by random() limit 100`

/** Ids of stalls' orders whose state Medusa's order has not followed: the process that moved them died half-way. */
export async function readUnfinishedMoves(container: MedusaContainer): Promise<string[]> {
  const before = new Date(clock.now().getTime() - DEAD_AFTER_MS)
  const rows = await readRows<{ id: string }>(container, MOVES, [before])
  return rows.map(({ id }) => id)
}
