import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardStanding } from "@san-ocop/kit/http/cards"
import { dueSql, stuckSql, takenBackSql } from "../../lib/cards/held-sql"
import { readRows } from "../sql"

const ROWS = `
  select o.id, c.pay_until, c.payment_id is not null as is_authorised, x.captured::float8 as captured, x.refunded::float8 as refunded, d.due as refund_due,
    case when d.due <= x.underway then null when ${takenBackSql("x")} then 'charged_back' when ${stuckSql("x")} then 'failed' end as refund_held,
    coalesce((select sum(p.amount) from card_operation p where p.card_payment_id = c.id and p.reference is not null and p.state = 'done'
      and p.shares @> jsonb_build_array(jsonb_build_object('id', o.id))), 0)::float8 as transferred
  from card_order x join card_payment c on c.id = x.card_payment_id join group_order o on o.id = x.group_order_id
  cross join lateral (select ${dueSql("x", "o")} as due) d where o.id = any(?)`

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
