import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { isCalledOff } from "@san-ocop/kit/called-off"
import type { CardPaymentFacts } from "@san-ocop/kit/card-steps"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { runSql } from "../run-sql"

export type LockedCardPayment = {
  id: string
  group_id: string
  state: CardPaymentFacts["state"]
  turn: number
  page_claimed_at: Date | null
  session_id: string | null
  payment_id: string | null
}
const LOCK = `select id, group_id, state, turn, page_claimed_at, session_id, payment_id from card_payment
  where id = ? and deleted_at is null for update`

/** Locks a payment by card until the transaction ends. @throws Refusal not_found */
export async function lockCardPayment(context: Context, id: string): Promise<LockedCardPayment> {
  const [payment] = await runSql<LockedCardPayment>(context, LOCK, [id])
  return payment ?? refuse("not_found", "Không tìm thấy lần trả tiền bằng thẻ này.")
}

export type LockedCardOrder = {
  id: string
  code: string
  order_id: string
  seller_id: string
  floor_id: string
  province_code: string
  state: OrderState
  total: number
  amount: number
  is_on_page: boolean
  reduced: number
  captured: number
  refunded: number
  underway: number
}
const ORDERS = `
  select o.id, o.code, o.order_id, o.seller_id, o.floor_id, o.province_code, o.state, o.total::float8 as total, c.amount::float8 as amount,
    c.is_on_page, c.reduced::float8 as reduced, c.captured::float8 as captured, c.refunded::float8 as refunded,
    c.underway::float8 as underway
  from group_order o join card_order c on c.group_order_id = o.id
  where c.card_payment_id = ? and (?::text is null or o.id = ?) order by o.id for update of o, c`

/** Locks the orders of a payment in one order for all, or one of them, so that moves, money and cancelling follow one another. */
export const lockCardOrders = (
  context: Context,
  payment: string,
  only: string | null = null,
): Promise<LockedCardOrder[]> => runSql<LockedCardOrder>(context, ORDERS, [payment, only, only])

/** What of a locked order is to be given back and is neither there nor on its way, in dong. */
export const refundDueOf = ({ state, amount, reduced, captured, refunded, underway }: LockedCardOrder): number =>
  Math.max(0, captured - refunded - underway - (isCalledOff(state) ? 0 : amount - reduced))
