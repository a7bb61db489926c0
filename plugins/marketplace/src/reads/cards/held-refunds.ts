import type { MedusaContainer } from "@medusajs/framework/types"
import type { HeldCardRefund } from "@san-ocop/kit/http/cards"
import type { Page } from "@san-ocop/kit/http/problem"
import { dueSql, lostSql, stuckSql, takenBackSql } from "../../lib/cards/held-sql"
import { refundReason } from "../../lib/cards/refund-reasons"
import { readRows } from "../sql"

// What was lost is set off by itself, and what is on its way is not held.
const HELD = `
  select o.id, o.code, s.name as seller_name, f.name as floor_name, g.contact_name as customer_name, g.contact_phone as customer_phone,
    d.due - x.underway as amount, d.held, p.note, coalesce(p.ended_at, n.told_at) as since, count(*) over ()::int as total
  from card_order x join card_payment c on c.id = x.card_payment_id and c.state = 'captured' and c.deleted_at is null
  join group_order o on o.id = x.group_order_id and o.deleted_at is null join order_group g on g.id = o.group_id
  join seller s on s.id = o.seller_id join floor f on f.id = o.floor_id
  cross join lateral (select ${dueSql("x", "o")} as due, case when ${takenBackSql("x")} then 'charged_back' when ${stuckSql("x")} and ${lostSql("x")} = 0 then 'failed' end as held) d
  left join lateral (select y.note, y.ended_at from card_operation y where d.held = 'failed' and y.card_payment_id = c.id and y.kind = 'refund' and y.state in ('refused', 'failed')
    and y.reference is null and y.chargeback_id is null and y.shares @> jsonb_build_array(jsonb_build_object('id', o.id))
    order by y.ended_at desc, y.id desc limit 1) p on true
  left join lateral (select max(e.told_at) as told_at from card_event e where d.held = 'charged_back' and e.card_payment_id = c.id and e.dispute is not null) n on true
  where d.held is not null and d.due > x.underway order by d.held desc, since, o.id limit ? offset ?`

type Row = Omit<HeldCardRefund, "why" | "since"> & { note: string | null; since: Date; total: number }

/** Money of cards that is to go back and does not by itself, those that wait for an operator first. */
export async function readHeldCardRefunds(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<HeldCardRefund>> {
  const rows = await readRows<Row>(container, HELD, [limit, offset])
  const items = rows.map(({ total: _total, note, since, ...row }) => ({
    ...row,
    why: row.held === "failed" ? refundReason(note) : null,
    since: since.toISOString(),
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
