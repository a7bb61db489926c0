import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../sql"

/** What a return still waits for outside its own row. `stock`: what is locked while its goods go back on sale. */
export type OpenReturn = {
  id: string
  stock: string[]
  to_restock: boolean
  /** The group whose card gets money back. */
  card_group: string | null
  is_late: boolean
}

const TO_RESTOCK = "(r.restock and r.restocked_at is null and r.owed_at is not null)"
const BY_CARD = "(r.payment_method = 'card' and r.state = 'to_refund')"
const LATE = "(r.state = 'approved' and r.due_at <= ?)"
const ONE = `
  select r.id, ${TO_RESTOCK} as to_restock, case when ${BY_CARD} then o.group_id end as card_group, ${LATE} as is_late,
    (select coalesce(array_agg(distinct pv.inventory_item_id), '{}') from goods_return_line x join order_line_item line on line.id = x.line_id
      join product_variant_inventory_item pv on pv.variant_id = line.variant_id and pv.deleted_at is null where x.goods_return_id = r.id and x.deleted_at is null) as stock
  from goods_return r join group_order o on o.id = r.group_order_id where r.id = ? and r.deleted_at is null`
// In no order, so that none keeps the others waiting.
const DUE = `select r.id from goods_return r where r.deleted_at is null and (${TO_RESTOCK} or ${BY_CARD} or ${LATE}) order by random() limit 200`

export async function readOpenReturn(container: MedusaContainer, id: string, now: Date): Promise<OpenReturn | null> {
  const [open] = await readRows<OpenReturn>(container, ONE, [now, id])
  return open ?? null
}

/** Returns with something to do now. */
export const readDueReturns = async (container: MedusaContainer, now: Date): Promise<string[]> =>
  (await readRows<{ id: string }>(container, DUE, [now])).map(({ id }) => id)
