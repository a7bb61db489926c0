import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { NewCardPayment } from "./types"

const PAYMENT = `insert into card_payment (id, group_id, state, turn, pay_until, created_at, updated_at) values (?, ?, 'awaiting', 0, ?, ?, ?)`
const ORDERS = `
  insert into card_order (group_order_id, card_payment_id, amount)
  select x.group_order_id, ?, x.amount from jsonb_to_recordset(?::jsonb) as x(group_order_id text, amount numeric)`
const REMOVE_ORDERS = `delete from card_order where card_payment_id = ?`
const REMOVE = `delete from card_payment where id = ?`

/** Writes what a card is to pay, in the transaction of the sale. */
export async function writeCardPayment(context: Context, card: NewCardPayment | null, at: Date): Promise<void> {
  if (!card) return
  await runSql(context, PAYMENT, [card.id, card.group_id, new Date(card.pay_until), at, at])
  await runSql(context, ORDERS, [card.id, JSON.stringify(card.orders)])
}

/** Takes back what a sale wrote that a workflow could not finish. */
export async function removeCardPayment(context: Context, card: NewCardPayment | null): Promise<void> {
  if (!card) return
  await runSql(context, REMOVE_ORDERS, [card.id])
  await runSql(context, REMOVE, [card.id])
}
