import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import { chargebackPendingSql } from "../payouts/credits-sql"

/** What these say of an order: SQL for its row of `card_order`. */
const shareOf = (row: string): string => `jsonb_build_array(jsonb_build_object('id', ${row}.group_order_id))`

const toCardSql = (
  operation: string,
  row: string,
): string => `${operation}.card_payment_id = ${row}.card_payment_id and ${operation}.kind = 'refund'
      and ${operation}.reference is null and ${operation}.chargeback_id is null and ${operation}.shares @> ${shareOf(row)}`

/** Whether a refund of an order to its card came to nothing and none was tried after that: it would again, so a person decides. */
export const stuckSql = (row: string): string => `exists (select 1 from card_operation p
    where ${toCardSql("p", row)} and p.state in ('refused', 'failed') and not exists (select 1 from card_operation q
      where ${toCardSql("q", row)} and (q.ended_at is null or (q.claimed_at >= p.ended_at and q.id > p.id))))`

/** Whether an order's card is being taken back by its bank, and nobody knows yet how that ends. */
export const takenBackSql = (row: string): string => `exists (${chargebackPendingSql(`${row}.group_order_id`)})`

/** What is left of a chargeback's share of an order that did not come back and was set against nothing yet, in dong. `k`: its row. */
const LEFT_OF = (
  row: string,
): string => `coalesce((select sum((s ->> 'amount')::numeric - case when k.returned > 0 then coalesce((s ->> 'beyond')::numeric, 0) else 0 end) from jsonb_array_elements(k.shares) s where s ->> 'id' = ${row}.group_order_id), 0)
    - coalesce((select sum(p.amount) from card_operation p where p.chargeback_id = k.id and p.state = 'done' and p.shares @> ${shareOf(row)}), 0)`

/** Of which lost chargebacks something is left of an order, and how much. */
export const lostLeftSql = (row: string): string =>
  `select k.id, (${LEFT_OF(row)})::float8 as amount from card_chargeback k where k.card_payment_id = ${row}.card_payment_id and k.state = 'lost' and ${LEFT_OF(row)} > 0`

/** What its bank took of an order for good and was set against nothing yet, in dong. */
export const lostSql = (row: string): string =>
  `coalesce((select sum(lost.amount) from (${lostLeftSql(row)}) lost), 0)::float8`

/** What is to be given back of an order and is not there yet, in dong. `order`: its row of `group_order`. */
export const dueSql = (row: string, order: string): string =>
  `greatest(0, ${row}.captured - ${row}.refunded - case when ${order}.state in (${CALLED_OFF_SQL}) then 0 else ${row}.amount - ${row}.reduced end)::float8`
