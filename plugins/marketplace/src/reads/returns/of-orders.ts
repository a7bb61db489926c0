import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderState, StallOrder } from "@san-ocop/kit/http/checkout"
import { clock } from "@san-ocop/floor/lib/clock"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import { DELIVERED_AT, HAS_OPEN, LEFT_OF_PRICE } from "../../lib/returns/lock"
import { RETURNABLE_LINES, type ReturnableLine, returnOffer } from "../../lib/returns/returnable"
import { readRows } from "../sql"

type Told = { id: string; code: string; state: ReturnState; amount: number }
const RETURNS = `select id, group_order_id, code, state, amount::float8 as amount from goods_return
  where group_order_id = any(?) and deleted_at is null order by requested_at desc, id`

/** The returns of these orders, by order, the newest first. */
export async function readReturnsOfOrders(container: MedusaContainer, ids: string[]): Promise<Map<string, Told[]>> {
  const returns = new Map<string, Told[]>()
  for (const { group_order_id, ...told } of await readRows<Told & { group_order_id: string }>(container, RETURNS, [
    ids,
  ])) {
    returns.set(group_order_id, [...(returns.get(group_order_id) ?? []), told])
  }
  return returns
}

const FACTS = `select ${DELIVERED_AT} as delivered_at, ${HAS_OPEN} as has_open, ${LEFT_OF_PRICE} as left from group_order o where o.id = ?`
type Facts = { delivered_at: Date | null; has_open: boolean; left: number }

/** What may be returned of an order now; null where nothing may. */
export async function readReturnOffer(
  container: MedusaContainer,
  order: { id: string; order_id: string; state: OrderState },
): Promise<StallOrder["return_offer"]> {
  if (order.state !== "delivered") return null
  const [[facts], lines] = await Promise.all([
    readRows<Facts>(container, FACTS, [order.id]),
    readRows<ReturnableLine>(container, RETURNABLE_LINES, [order.order_id]),
  ])
  return facts ? returnOffer({ ...facts, state: order.state, lines }, clock.now()) : null
}
