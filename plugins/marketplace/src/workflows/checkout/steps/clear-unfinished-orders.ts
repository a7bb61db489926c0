import type { Link } from "@medusajs/framework/modules-sdk"
import type {
  IInventoryService,
  IOrderModuleService,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../../reads/sql"

export type UnfinishedOrders = { cart_id: string; order_ids: string[] }

const LEFT = `
  select array(select item_id from order_item where order_id = any(?) and deleted_at is null) as line_ids,
    array(select payment_collection_id from order_payment_collection where order_id = any(?) and deleted_at is null) as collection_ids`

/**
 * Clears away orders whose completion died with its process before the group was written: no shopper or seller ever saw them.
 * Their reservations go first, so that the goods are on sale again.
 */
export const clearUnfinishedOrdersStep = createStep(
  "clear-unfinished-orders",
  async ({ cart_id, order_ids }: UnfinishedOrders, { container }) => {
    if (order_ids.length > 0) await discard(container, cart_id, order_ids)
    return new StepResponse(order_ids)
  },
)

async function discard(container: MedusaContainer, cartId: string, orderIds: string[]): Promise<void> {
  const [left] = await readRows<{ line_ids: string[]; collection_ids: string[] }>(container, LEFT, [orderIds, orderIds])
  const { line_ids, collection_ids } = left ?? { line_ids: [], collection_ids: [] }
  const link = container.resolve<Link>(ContainerRegistrationKeys.LINK)
  if (line_ids.length > 0) {
    await container.resolve<IInventoryService>(Modules.INVENTORY).deleteReservationItemsByLineItem(line_ids)
  }
  await container.resolve<IPaymentModuleService>(Modules.PAYMENT).deletePaymentCollections(collection_ids)
  await container.resolve<IOrderModuleService>(Modules.ORDER).deleteOrders(orderIds)
  await link.dismiss(
    orderIds.map((order_id) => ({ [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: cartId } })),
  )
}
