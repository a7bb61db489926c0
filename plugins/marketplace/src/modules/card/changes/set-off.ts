import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import type { CardShare } from "@san-ocop/kit/card-steps"
import { bookRefunded, unbookRefunded } from "../../../lib/cards/book-money"
import { lostLeftSql } from "../../../lib/cards/held-sql"
import { type LockedCardOrder, lockCardOrders, lockCardPayment, refundDueOf } from "../../../lib/cards/lock"
import { postChargebackSetOff, undoChargebackSetOff } from "../../../lib/ledger/chargeback-entries"
import { reopenCardReturns } from "../../../lib/returns/reopen-card-returns"
import { runSql } from "../../../lib/run-sql"

export type SetOff = { id: string; order: string; at: Date }

const LOST = `select lost.id, lost.amount from card_order x cross join lateral (${lostLeftSql("x")}) lost where x.group_order_id = ? order by lost.id limit 1`
const WRITE = `insert into card_operation (id, card_payment_id, kind, amount, shares, state, chargeback_id, claimed_at, ended_at)
  values (?, ?, 'refund', ?, ?::jsonb, 'done', ?, ?, ?)`

/**
 * What a card's bank took back for good is set against what the shopper was to get back: he has it thereby, and so much is not the floor's loss. An operation says so, as of any
 * refund; nothing outside is asked. Called again it changes nothing.
 */
export async function setOffChargeback(context: Context, { id, order, at }: SetOff): Promise<void> {
  const { payment_id } = await lockCardPayment(context, id)
  const [locked] = await lockCardOrders(context, id, order)
  const [lost] = await runSql<{ id: string; amount: number }>(context, LOST, [order])
  const amount = locked && lost ? Math.min(lost.amount, refundDueOf(locked)) : 0
  if (!locked || !lost || amount <= 0) return
  const operation = generateEntityId(undefined, "cop")
  const shares: CardShare[] = [{ id: order, amount }]
  await runSql(context, WRITE, [operation, id, amount, JSON.stringify(shares), lost.id, at, at])
  await bookRefunded(context, { payment_id, order: locked, operation, amount, at })
  await postChargebackSetOff(context, { dispute: lost.id, order: locked, amount, at }, operation)
  await appendAudit(context, {
    actor: systemActor("card"),
    action: "order.chargeback_set_off",
    entity_type: "group_order",
    entity_id: order,
    province_code: locked.province_code,
    seller_id: locked.seller_id,
    before: null,
    after: { dispute: lost.id, amount },
  })
}

const PAYMENT = `select payment_id from card_payment where id = ?`
const OF_DISPUTE = `select id, shares, claimed_at, ended_at from card_operation where chargeback_id = ? and state = 'done' order by id for update`
const UNDO = `update card_operation set state = 'failed', ended_at = ? where id = ?`

type Undone = { id: string; shares: CardShare[]; claimed_at: Date; ended_at: Date }
type Won = { id: string; dispute: string; orders: readonly LockedCardOrder[]; at: Date }

/** Its bank gave in after all: what was set off is owed to the shopper again. The caller has locked the orders, so the payment is not locked after them. */
export async function undoSetOff(context: Context, { id, dispute, orders, at }: Won): Promise<void> {
  const [payment] = await runSql<{ payment_id: string | null }>(context, PAYMENT, [id])
  for (const { id: operation, shares, claimed_at: from, ended_at: to } of await runSql<Undone>(context, OF_DISPUTE, [
    dispute,
  ])) {
    for (const { id: groupOrder, amount } of shares) {
      const order = orders.find((one) => one.id === groupOrder)
      if (!order) continue
      await unbookRefunded(context, { payment_id: payment?.payment_id ?? null, order, operation, amount, at })
      await undoChargebackSetOff(context, { dispute, order, amount, at }, operation)
      await reopenCardReturns(context, { group_order_id: groupOrder, from, to, at })
    }
    await runSql(context, UNDO, [at, operation])
  }
}
