/**
 * True of an order `o` that is not packed and may not be packed as it is: lots of one of its products were recalled, and no lot is chosen
 * for it, or a recalled one. With lots that are in order chosen for every such line the parcel may leave. That the recall is over changes
 * nothing: its lot is as bad as before, and without a lot on record nobody would know where it went.
 * @param recall restricts it to one recall, an SQL expression; without it every recall that was approved counts
 */
export const orderIsHeld = (recall?: string): string => `exists (
  select 1 from order_item bought
    join "order" core on core.id = bought.order_id and core.version = bought.version
    join order_line_item line on line.id = bought.item_id
    join lot bad on bad.product_id = line.product_id and bad.deleted_at is null
    join recall_lot hit on hit.lot_id = bad.id and hit.deleted_at is null
    join recall open on open.id = hit.recall_id and open.state in ('approved', 'closed') and not open.is_drill and open.deleted_at is null
   where bought.order_id = o.order_id and bought.deleted_at is null ${recall ? `and open.id = ${recall}` : ""}
     and (not exists (select 1 from packing_choice c where c.group_order_id = o.id and c.item_id = line.id and c.deleted_at is null)
       or exists (select 1 from packing_choice c join lot chosen on chosen.id = c.lot_id and chosen.state = 'recalled'
                   where c.group_order_id = o.id and c.item_id = line.id and c.deleted_at is null)))`
