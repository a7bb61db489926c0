import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whileStockIsLocked } from "../../../lib/while-stock-is-locked"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import type OrderGroupModuleService from "../../../modules/order_group/service"
import { readRows } from "../../../reads/sql"
import type { OrderParcel } from "./read-parcel"

const ITEMS = `select item.item_id as id, item.quantity::float8 as quantity from order_item item
  join "order" o on o.id = item.order_id and o.version = item.version
  where item.order_id = ? and item.deleted_at is null order by item.item_id`
const RETURN = `select id, received_at is not null as received from "return" where order_id = ? and deleted_at is null order by created_at limit 1`
const STOCK = `select o.id, array_agg(distinct pv.inventory_item_id) as items from group_order o
  join order_item item on item.order_id = o.order_id and item.deleted_at is null join order_line_item line on line.id = item.item_id
  join product_variant_inventory_item pv on pv.variant_id = line.variant_id and pv.deleted_at is null
  where o.order_id = ? and o.deleted_at is null group by o.id`

/** Medusa's order says that all of it came back. A call that died after the first half is finished by the next. */
async function receive(container: MedusaContainer, order_id: string, created_by: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const items = await readRows<OrderParcel["items"][number]>(container, ITEMS, [order_id])
  const [known] = await readRows<{ id: string; received: boolean }>(container, RETURN, [order_id])
  if (known?.received) return
  const return_id = known?.id ?? (await orders.createReturn({ order_id, items, created_by })).id
  await orders.receiveReturn({ return_id, items, created_by })
}

/** Goods that came back good are on sale again, under the lock that sales take too; search hears of it as of any other change of stock. */
async function putBack(container: MedusaContainer, order_id: string): Promise<void> {
  const [order] = await readRows<{ id: string; items: string[] }>(container, STOCK, [order_id])
  if (!order) return
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const levels = await whileStockIsLocked(container, order.items, () => service.restock(order.id))
  const events = levels.map((id) => ({ name: "inventory.inventory-level.updated", data: { id } }))
  if (events.length > 0) await container.resolve(Modules.EVENT_BUS).emit(events)
}

// No way back: the parcel is there. Each part is found done by the next call when the process dies after it.
export const takeBackGoodsStep = createStep(
  "take-back-goods",
  async ({ order_id, done_by }: { order_id: string; done_by: string }, { container }) => {
    await receive(container, order_id, done_by)
    await putBack(container, order_id)
    return new StepResponse(true)
  },
)
