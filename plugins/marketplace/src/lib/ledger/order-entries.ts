import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { sumVnd } from "@san-ocop/kit/vnd"
import { readCharges } from "../charges/write-charges"
import { ACCOUNTS } from "./accounts"
import { MOVED_MONEY } from "./moved-money"
import { type NewEntry, postEntry } from "./post-entries"

/** What the books need to know of one stall's order. */
export type BookedOrder = { id: string; seller_id: string; floor_id: string }

const entryOf = ({ id, seller_id, floor_id }: BookedOrder, kind: string, key: string, at: Date) => ({
  posting_key: `${kind}:${key}`,
  kind,
  group_order_id: id,
  seller_id,
  floor_id,
  at,
})

/** Moves that the books tell of. */
export type BookedMove = "cancelled" | "delivered" | "returning"
export const isBooked = (to: OrderState): to is BookedMove =>
  to === "cancelled" || to === "delivered" || to === "returning"

/** Keys of the entries: an order is placed once; it is called off or delivered by one event of its timeline, which may be undone. */
export const placedKey = (orderId: string): string => `order.placed:${orderId}`
export const remittedKey = (orderId: string): string => `cod.remitted:${orderId}`
export const movedKey = (to: BookedMove, eventId: string): string => `order.${to}:${eventId}`

/** At the sale: the shopper is to pay the order's total, the floor what its vouchers took, and the seller is to get both. */
export const placedEntry = (order: BookedOrder & { total: number; floor_discount: number }, at: Date): NewEntry => ({
  ...entryOf(order, "order.placed", order.id, at),
  lines: [
    { account: ACCOUNTS.shopperFunds, amount: order.total },
    { account: ACCOUNTS.promotionCost(order.floor_id), amount: order.floor_discount },
    { account: ACCOUNTS.sellerExpected(order.seller_id), amount: 0 - order.total - order.floor_discount },
  ],
})

// Reckoned from the books themselves, so that an order from before there were any leaves no trace of half a sale.
const OPEN = `select l.account, sum(l.amount)::float8 as amount from ledger_entry e join ledger_line l on l.entry_id = e.id
  where e.group_order_id = ? and e.deleted_at is null and not e.kind = any(?::text[]) group by l.account having sum(l.amount) <> 0`

const readOpen = (context: Context, orderId: string, except: readonly string[] = []) =>
  runSql<{ account: string; amount: number }>(context, OPEN, [orderId, [...except]])

/**
 * Called off, or on its way back to the stall: nobody owes anything for it any more. What was paid by transfer stays, and so the seller owes it to the
 * shopper. What the carrier asks for both ways is between the stall and its carrier, and never in these books.
 */
export async function postCalledOff(
  context: Context,
  order: BookedOrder,
  { to, event_id }: { to: "cancelled" | "returning"; event_id: string },
  at: Date,
): Promise<void> {
  const open = await readOpen(context, order.id, MOVED_MONEY)
  const lines = open.map(({ account, amount }) => ({ account, amount: 0 - amount }))
  await postEntry(context, { ...entryOf(order, `order.${to}`, event_id, at), lines })
}

const COLLECTED = `select l.account, sum(l.amount)::float8 as amount from ledger_entry e join ledger_line l on l.entry_id = e.id
  where e.group_order_id = ? and e.deleted_at is null and l.account like 'carrier_cod:%' group by l.account having sum(l.amount) > 0`

/**
 * The carrier has paid the stall what he collected for an order: it is where it was to go, and nobody holds it any more. His charge is between the two,
 * so it is the whole amount that is settled. Answers how much: nothing of an order whose cash no carrier holds.
 */
export async function postRemitted(context: Context, order: BookedOrder, at: Date): Promise<number> {
  const held = await runSql<{ account: string; amount: number }>(context, COLLECTED, [order.id])
  const amount = sumVnd(held.map((line) => line.amount))
  await postEntry(context, {
    ...entryOf(order, "cod.remitted", order.id, at),
    lines: [
      ...held.map((line) => ({ account: line.account, amount: 0 - line.amount })),
      { account: ACCOUNTS.sellerExpected(order.seller_id), amount },
    ],
  })
  return amount
}

const BY_CARD = `select 1 from group_order o join order_group g on g.id = o.group_id where o.id = ? and g.payment_method = 'card'`

/** Delivered: the carrier has collected what the shopper still owed, what he transferred is the seller's to keep, what his card pays and what the floor bears of the price the floor owes the seller, and the seller owes the floor what was frozen at the sale. */
export async function postDelivered(
  context: Context,
  order: BookedOrder & { carrier: string | null },
  eventId: string,
  at: Date,
): Promise<void> {
  const open = await readOpen(context, order.id)
  const { fee, vat, withheld } = await readCharges(context, order.id)
  // Below zero he has paid too much by transfer, which no carrier hands back.
  const left = (wanted: string) => open.find(({ account }) => account === wanted)?.amount ?? 0
  const isByCard = (await runSql(context, BY_CARD, [order.id])).length > 0
  const due = isByCard ? 0 : Math.max(0, left(ACCOUNTS.shopperFunds))
  const [held, expected] = [ACCOUNTS.sellerHeld(order.seller_id), ACCOUNTS.sellerExpected(order.seller_id)]
  const promised = left(ACCOUNTS.promotionCost(order.floor_id))
  const kept = Math.min(left(held), 0 - left(expected) - promised)
  const owed = isByCard ? 0 - left(expected) : promised
  const lines = [
    { account: ACCOUNTS.carrierCod(order.carrier ?? ""), amount: due },
    { account: ACCOUNTS.shopperFunds, amount: 0 - due },
    { account: held, amount: 0 - kept },
    { account: expected, amount: kept + owed },
    { account: ACCOUNTS.sellerPayable(order.seller_id), amount: fee + vat + withheld - owed },
    { account: ACCOUNTS.platformCommission, amount: 0 - fee },
    { account: ACCOUNTS.commissionVat, amount: 0 - vat },
    { account: ACCOUNTS.taxWithheld, amount: 0 - withheld },
  ]
  await postEntry(context, { ...entryOf(order, "order.delivered", eventId, at), lines })
}
