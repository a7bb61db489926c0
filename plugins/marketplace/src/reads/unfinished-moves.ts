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
      or (o.state in ('returning', 'returned') and exists (
        select 1 from order_payment_collection c join payment p on p.payment_collection_id = c.payment_collection_id
         where c.order_id = m.id and c.deleted_at is null and p.deleted_at is null and p.canceled_at is null
        and not exists (select 1 from capture x where x.payment_id = p.id and x.deleted_at is null)))
      or (o.state = 'returned' and (o.returned_goods = 'good' and o.restocked_at is null or not exists (
        select 1 from "return" r where r.order_id = m.id and r.received_at is not null and r.deleted_at is null)))
      or (o.state in ('shipped', 'delivery_failed', 'delivered', 'returning', 'returned') and not exists (
        select 1 from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id
         where link.order_id = m.id and link.deleted_at is null and f.deleted_at is null and f.canceled_at is null
           and f.shipped_at is not null and (o.state <> 'delivered' or f.delivered_at is not null))))
  order by random() limit 100`

/** Ids of stalls' orders whose state Medusa's order has not followed: the process that moved them died half-way. */
export async function readUnfinishedMoves(container: MedusaContainer): Promise<string[]> {
  const before = new Date(clock.now().getTime() - DEAD_AFTER_MS)
  const rows = await readRows<{ id: string }>(container, MOVES, [before])
  return rows.map(({ id }) => id)
}
