import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderDiscount } from "@san-ocop/kit/http/vouchers"
import { readRows } from "./sql"

const DISCOUNTS = `select group_order_id, code, bearer, sum(amount)::float8 as amount from order_discount
  where group_order_id = any(?) and reverses is null group by group_order_id, code, bearer order by bearer desc, code`

/** What vouchers took of these group orders, by order. */
export async function readOrderDiscounts(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, OrderDiscount[]>> {
  const discounts = new Map<string, OrderDiscount[]>()
  const rows = await readRows<OrderDiscount & { group_order_id: string }>(container, DISCOUNTS, [ids])
  for (const { group_order_id, ...discount } of rows)
    discounts.set(group_order_id, [...(discounts.get(group_order_id) ?? []), discount])
  return discounts
}
