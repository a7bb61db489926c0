import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../../reads/sql"

/** What a Medusa order holds, and its fulfilment once it is packed. */
export type OrderParcel = { items: { id: string; quantity: number }[]; fulfillment_id: string | null }

const ITEMS = `select item.item_id as id, item.quantity::float8 as quantity from order_item item
  join "order" o on o.id = item.order_id and o.version = item.version
  where item.order_id = ? and item.deleted_at is null order by item.item_id`
const FULFILMENT = `select f.id from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id
  where link.order_id = ? and link.deleted_at is null and f.canceled_at is null order by f.created_at desc limit 1`

/** Reads what an order's parcel holds. */
export const readParcelStep = createStep("read-parcel", async (orderId: string, { container }) => {
  const [items, [fulfilment]] = await Promise.all([
    readRows<{ id: string; quantity: number }>(container, ITEMS, [orderId]),
    readRows<{ id: string }>(container, FULFILMENT, [orderId]),
  ])
  return new StepResponse<OrderParcel>({ items, fulfillment_id: fulfilment?.id ?? null })
})
