import type { MedusaContainer } from "@medusajs/framework/types"
import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import type { CardStanding } from "@san-ocop/kit/http/cards"
import { readRows } from "../sql"

const ROWS = `
  select o.id, c.pay_until, c.payment_id is not null as is_authorised, x.captured::float8 as captured, x.refunded::float8 as refunded,
    greatest(0, x.captured - x.refunded - case when o.state in (${CALLED_OFF_SQL}) then 0 else x.amount - x.reduced end)::float8 as refund_due
  from card_order x join card_payment c on c.id = x.card_payment_id join group_order o on o.id = x.group_order_id where o.id = any(?)`

/** How these orders stand that are paid by card, by order; others are left out. */
export async function readCardStandings(
  container: MedusaContainer,
  orders: readonly string[],
): Promise<Map<string, CardStanding>> {
  const rows = await readRows<Omit<CardStanding, "pay_until"> & { id: string; pay_until: Date }>(container, ROWS, [
    [...orders],
  ])
  return new Map(rows.map(({ id, pay_until, ...rest }) => [id, { ...rest, pay_until: pay_until.toISOString() }]))
}
