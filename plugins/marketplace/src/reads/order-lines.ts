import type { MedusaContainer } from "@medusajs/framework/types"
import type { Gift, OrderLine, TimelineEntry } from "@san-ocop/kit/http/checkout"
import { readRows } from "./sql"

// The programme is above this plugin and never imported here; its lots are only read, to name them on the order.
const LOTS = `(select coalesce(json_agg(json_build_object('code', lot.code, 'best_before', lot.best_before, 'quantity', packed.quantity,
    'is_recalled', lot.state = 'recalled') order by lot.best_before, lot.code), '[]')
  from order_fulfillment link
  join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
  join fulfillment_item sent on sent.fulfillment_id = f.id and sent.line_item_id = line.id and sent.deleted_at is null
  join fulfillment_lot packed on packed.fulfillment_item_id = sent.id and packed.deleted_at is null
  join lot on lot.id = packed.lot_id
  where link.order_id = item.order_id and link.deleted_at is null)`

const LINES = `
  select item.order_id, line.id, line.title as name, line.product_handle as handle, line.thumbnail as picture,
    coalesce(line.subtitle, '') as unit, coalesce(item.unit_price, line.unit_price)::float8 as unit_price,
    item.quantity::float8 as quantity,
    (coalesce(item.unit_price, line.unit_price) * item.quantity)::float8 as total, ${LOTS} as lots
  from order_item item
  join order_line_item line on line.id = item.item_id
  join "order" o on o.id = item.order_id and o.version = item.version
  where item.order_id = any(?) and item.deleted_at is null
  order by line.created_at, line.id`

const TIMELINE = `
  select group_order_id, state, at, note from group_order_event
  where group_order_id = any(?) and deleted_at is null order by at, id`

export type LineRow = OrderLine & { order_id: string }
type EventRow = Omit<TimelineEntry, "at"> & { at: Date; group_order_id: string }

/** What was bought in these Medusa orders. */
export const readOrderLines = (container: MedusaContainer, orderIds: string[]): Promise<LineRow[]> =>
  readRows<LineRow>(container, LINES, [orderIds])

/** The steps of these group orders, by group order, oldest first. */
export async function readTimelines(
  container: MedusaContainer,
  groupOrderIds: string[],
): Promise<Map<string, TimelineEntry[]>> {
  const timelines = new Map<string, TimelineEntry[]>(groupOrderIds.map((id) => [id, []]))
  for (const { group_order_id, at, ...entry } of await readRows<EventRow>(container, TIMELINE, [groupOrderIds])) {
    timelines.get(group_order_id)?.push({ state: entry.state, at: at.toISOString(), note: entry.note })
  }
  return timelines
}

/** A line without the id of its order. */
export const toOrderLine = ({ order_id: _order_id, ...line }: LineRow): OrderLine => line

/** How a group's row says that it is a gift. */
export const toGift = ({ is_gift, gift_message }: { is_gift: boolean; gift_message: string | null }): Gift | null =>
  is_gift ? { message: gift_message } : null
