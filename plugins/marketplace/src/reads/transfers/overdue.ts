import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import { readRows } from "../sql"

// Money that came and that the stall has not looked at yet keeps the goods for a day more.
const OVERDUE = `
  select o.id from order_transfer t join group_order o on o.id = t.group_order_id and o.deleted_at is null
  where t.paid_at is null and t.pay_until <= ? and o.state = 'awaiting_payment'
    and (t.pay_until <= ? or not exists (
      select 1 from bank_transfer b where b.group_order_id = o.id and b.state = 'waiting'))
  order by t.pay_until limit 200`

/** Ids of orders whose time for the transfer is over. */
export async function readOverdue(container: MedusaContainer): Promise<string[]> {
  const now = clock.now()
  const rows = await readRows<{ id: string }>(container, OVERDUE, [now, new Date(now.getTime() - MS_PER_DAY)])
  return rows.map(({ id }) => id)
}
