import type { Context } from "@medusajs/framework/types"
import { addDays, type Day, startOfVietnamDay } from "@san-ocop/kit/day"
import { postCardCaptured } from "../../../lib/ledger/card-entries"
import { placedEntry, postCalledOff, postDelivered } from "../../../lib/ledger/order-entries"
import { postEntry } from "../../../lib/ledger/post-entries"
import { reverseEntry } from "../../../lib/ledger/reverse-entry"
import { postReceived, postRefunded } from "../../../lib/ledger/transfer-entries"
import { afterDelivery } from "./after-delivery"
import type { LivedOrder } from "./some-orders"
import { sql } from "./support"

export type InTransaction = (work: (context: Context) => Promise<unknown>) => Promise<unknown>
export const FLOOR = "floor_1"
export const noon = (day: Day): Date => new Date(startOfVietnamDay(day).getTime() + 43_200_000)

type Frozen = Pick<LivedOrder, "way" | "total" | "promised" | "fee">

// One line of two pieces, whose charges and whose part of the floor's voucher are frozen.
const rowsOf = (id: string, seller: string, at: Date, { way, total, promised, fee }: Frozen): string => `
  insert into order_group values ('g${id}', '${way.method}', 'An', '0912345678', null);
  insert into group_order values ('${id}', 'g${id}', 'D${id}', 'o${id}', '${seller}', '${FLOOR}', '33', '${way.mode}', 'placed', ${total}, 0, null, '${at.toISOString()}');
  insert into "order" values ('o${id}', 1);
  insert into order_item (order_id, item_id, version, quantity) values ('o${id}', 'i${id}', 1, 2);
  insert into commission_line (id, group_order_id, item_id, rule_id, base, rate_bp, vat_bp, fee, vat, at)
    values ('c${id}', '${id}', 'i${id}', 'r', ${total}, 100, 800, ${fee}, ${Math.floor(fee / 10)}, now());
  insert into withholding_line (id, group_order_id, item_id, rate_id, base, vat_bp, pit_bp, vat, pit, at)
    values ('w${id}', '${id}', 'i${id}', 'w', ${total}, 100, 50, ${Math.floor(fee / 5)}, ${Math.floor(fee / 7)}, now());
  insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount)
    select 'd${id}', '${id}', 'i${id}', 'v', 'TET', 'floor', ${promised} where ${promised} > 0;
  insert into card_payment select 'p${id}', 'captured' where '${way.method}' = 'card';
  insert into card_order select '${id}', 'p${id}', ${total}, 0, true, ${total}, 0 where '${way.method}' = 'card';
  insert into order_transfer select '${id}', ${total}, 0 where '${way.method}' = 'vietqr'`

const stateIs = (id: string, state: string) => sql(`update group_order set state = '${state}' where id = '${id}'`)

/** Lets an order of a stall come, and go its way, by the same functions that post when real orders do. Its first day is `begin` days after `first`. */
export async function live(inTransaction: InTransaction, id: string, seller_id: string, first: Day, lived: LivedOrder) {
  const order = { id, seller_id, floor_id: FLOOR }
  const { way, total, begin, wait, end, after } = lived
  const promised = way.mode === "collected" ? lived.promised : 0
  const day = addDays(first, begin)
  await sql(rowsOf(id, seller_id, noon(day), { ...lived, promised }))
  const placed = placedEntry({ ...order, total, floor_discount: promised }, noon(day))
  await inTransaction((context) => postEntry(context, placed))
  if (way.method === "vietqr")
    await inTransaction((context) => postReceived(context, order, `t${id}`, total, noon(day)))
  const ended = addDays(day, wait)
  if (end === "cancelled") await cancel(inTransaction, order, lived, ended)
  if (end === "undone") await undo(inTransaction, order, ended)
  if (end === "delivered") {
    await deliver(inTransaction, order, lived, ended)
    let later = ended
    for (const [index, step] of after.entries()) {
      later = addDays(later, step.days)
      const one = { ...step, key: `${id}s${index}`, way, total, at: noon(later) }
      await inTransaction((context) => afterDelivery(context, order, one))
    }
  }
}

type Booked = { id: string; seller_id: string; floor_id: string }

async function cancel(inTransaction: InTransaction, order: Booked, { way, total }: LivedOrder, day: Day) {
  await stateIs(order.id, "cancelled")
  const off = { to: "cancelled", event_id: `e${order.id}` } as const
  await inTransaction((context) => postCalledOff(context, order, off, noon(day)))
  const paidBack = noon(addDays(day, 3))
  if (way.method === "vietqr")
    await inTransaction((context) => postRefunded(context, order, `t${order.id}`, total, paidBack))
}

async function undo(inTransaction: InTransaction, order: Booked, day: Day) {
  await inTransaction((context) => postDelivered(context, { ...order, carrier: "GHN" }, `e${order.id}`, noon(day)))
  await inTransaction((context) => reverseEntry(context, `order.delivered:e${order.id}`, noon(addDays(day, 2))))
}

async function deliver(inTransaction: InTransaction, order: Booked, { way, total }: LivedOrder, day: Day) {
  if (way.method === "card")
    await inTransaction((context) => postCardCaptured(context, order, `k${order.id}`, total, noon(day)))
  await inTransaction((context) => postDelivered(context, { ...order, carrier: "GHN" }, `e${order.id}`, noon(day)))
  await stateIs(order.id, "delivered")
}
