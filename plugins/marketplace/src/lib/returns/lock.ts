import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"
import { lockCardPayment } from "../cards/lock"
import { PAID_CARD_SQL } from "../cards/paid-card"
import { runSql } from "../run-sql"
import { RETURNABLE_LINES, type ReturnableLine, type ReturnableOrder } from "./returnable"

/** What was paid for an order and not given back: a transfer less what the stall waived, the price that a card pays or has promised, or what the carrier collected. */
export const LEFT_OF_PRICE = `coalesce((select case when c.state in (${PAID_CARD_SQL}) then x.amount - x.reduced else 0 end
      from card_order x join card_payment c on c.id = x.card_payment_id where x.group_order_id = o.id),
    coalesce((select t.amount - t.waived from order_transfer t where t.group_order_id = o.id), o.total)
      - coalesce((select sum(r.amount) from goods_return r where r.group_order_id = o.id and r.owed_at is not null and r.deleted_at is null), 0))::float8`
/** Whether it is not yet settled what a return brings; one whose money is owed is reckoned with already, and waits for that money alone. */
export const HAS_OPEN = `exists (select 1 from goods_return r where r.group_order_id = o.id and r.closed_at is null and r.owed_at is null and r.deleted_at is null)`
export const DELIVERED_AT = `(select max(e.at) from group_order_event e where e.group_order_id = o.id and e.state = 'delivered' and e.deleted_at is null)`

// What the shopper paid to have it sent.
const PAID_SHIPPING = `(o.shipping_total - coalesce((select sum(d.amount) from order_discount d
  where d.group_order_id = o.id and d.item_id is null and d.reverses is null), 0))::float8`

const CARD = `select card_payment_id as id from card_order where group_order_id = ?`
const LOCK = `select id from group_order where id = ? and deleted_at is null for update`
const READ = `
  select o.id, o.code, o.order_id, o.seller_id, o.floor_id, s.slug as seller_slug, o.province_code, o.settlement_mode, o.state, ${PAID_SHIPPING} as shipping_total,
    g.payment_method, g.contact_name, g.contact_phone, ${DELIVERED_AT} as delivered_at, ${HAS_OPEN} as has_open, ${LEFT_OF_PRICE} as left
  from group_order o join order_group g on g.id = o.group_id join seller s on s.id = o.seller_id where o.id = ?`

type OrderRow = Omit<ReturnableOrder, "lines"> & {
  id: string
  code: string
  order_id: string
  seller_id: string
  floor_id: string
  seller_slug: string
  province_code: string
  settlement_mode: "direct" | "collected"
  state: OrderState
  shipping_total: number
  payment_method: PaymentMethod
  contact_name: string
  contact_phone: string
}
export type LockedOrder = OrderRow & { lines: ReturnableLine[] }

/** Locks an order, and its card's payment before it as everywhere, until the transaction ends: requests, refunds and moves follow one another. @throws Refusal not_found */
export async function lockReturnable(context: Context, groupOrderId: string): Promise<LockedOrder> {
  const [card] = await runSql<{ id: string }>(context, CARD, [groupOrderId])
  if (card) await lockCardPayment(context, card.id)
  await runSql(context, LOCK, [groupOrderId])
  const [order] = await runSql<OrderRow>(context, READ, [groupOrderId])
  if (!order) return refuse("not_found", "Không tìm thấy đơn hàng này.")
  return { ...order, lines: await runSql<ReturnableLine>(context, RETURNABLE_LINES, [order.order_id]) }
}
