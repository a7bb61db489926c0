import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { addPackedLots } from "@san-ocop/marketplace/lib/orders/add-packed-lots"
import { orderIsHeld } from "../../lib/recall/held-orders-sql"

// A lot that was chosen first, and recalled then.
const HELD = `select o.id from group_order o where o.order_id = ? and o.deleted_at is null and (${orderIsHeld()}
  or exists (select 1 from packing_choice c join lot l on l.id = c.lot_id and l.state = 'recalled'
              where c.group_order_id = o.id and c.deleted_at is null))`

/** Refuses to pack what is recalled, or what may be because nobody chose a lot. `order_id` is Medusa's. @throws Refusal not_allowed */
export async function assertNothingRecalled(container: MedusaContainer, order_id: string): Promise<void> {
  const [held] = await readRows(container, HELD, [order_id])
  if (!held) return
  refuse("not_allowed", "Đơn có hàng bị thu hồi. Mời chọn lô không bị thu hồi, hoặc hủy đơn.", {
    code: "goods_recalled",
  })
}

const CHOSEN = `select item.id as fulfillment_item_id, c.lot_id, c.quantity
  from fulfillment_item item
  join order_fulfillment link on link.fulfillment_id = item.fulfillment_id and link.deleted_at is null
  join group_order o on o.order_id = link.order_id and o.deleted_at is null
  join packing_choice c on c.group_order_id = o.id and c.item_id = item.line_item_id and c.deleted_at is null
  where item.fulfillment_id = ? and item.deleted_at is null and o.order_id = ?`

/** Puts on record which lots went into a parcel: those that the stall chose. Lines without a choice stay without a lot. */
export async function recordPackedLots(
  container: MedusaContainer,
  { order_id, fulfillment_id }: { order_id: string; fulfillment_id: string },
): Promise<void> {
  const lots = await readRows<{ fulfillment_item_id: string; lot_id: string; quantity: number }>(container, CHOSEN, [
    fulfillment_id,
    order_id,
  ])
  await addPackedLots(container, lots)
}
