import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "../sql"

/** An order that is paid and whose payment in Medusa has not followed. Amounts in dong. */
export type Unsettled = {
  session_id: string
  payment_id: string | null
  amount: number
  currency_code: string
  captured: number
  captured_there: number
  paid_by: "bank" | "seller"
  is_cancelled: boolean
}

const ONE = `
  select s.id as session_id, p.id as payment_id, t.amount::float8 as amount, s.currency_code, (t.amount - t.waived)::float8 as captured, t.paid_by,
    p.canceled_at is not null as is_cancelled,
    coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)::float8 as captured_there
  from order_transfer t join group_order o on o.id = t.group_order_id
  join order_payment_collection link on link.order_id = o.order_id and link.deleted_at is null
  join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
  left join payment p on p.payment_session_id = s.id and p.deleted_at is null
  where o.id = ? and t.paid_at is not null and t.settled_at is null`

// A settling that is at work is left alone for a minute.
const REST_MS = 60_000
const ALL = `select group_order_id as id from order_transfer where paid_at < ? and settled_at is null order by random() limit 100`

export async function readUnsettled(container: MedusaContainer, id: string): Promise<Unsettled | null> {
  const [row] = await readRows<Unsettled>(container, ONE, [id])
  return row ?? null
}

/** Ids of orders whose payment did not follow: the process died in between. In no order, so that none keeps the others waiting. */
export async function readAllUnsettled(container: MedusaContainer): Promise<string[]> {
  const before = new Date(clock.now().getTime() - REST_MS)
  return (await readRows<{ id: string }>(container, ALL, [before])).map(({ id }) => id)
}
