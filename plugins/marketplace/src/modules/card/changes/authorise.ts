import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { assertMove } from "@san-ocop/kit/state-table"
import { placePaidOrder } from "../../../lib/cards/place-paid-order"
import { runSql } from "../../../lib/run-sql"
import { CARD_PAYMENT_MOVES } from "../card-payment-moves"
import type { AuthoriseCard } from "../types"
import { lockCardOrders, lockCardPayment } from "../../../lib/cards/lock"

const PAYMENT = `update card_payment set state = 'authorised', payment_id = ?, intent_id = ?, capture_before = ?, updated_at = ? where id = ?`
/** A server of before the intent was kept may have written down the promise. */
const INTENT = `update card_payment set intent_id = coalesce(intent_id, ?), updated_at = ? where id = ?`
/** Medusa keeps each amount a second time, as text. */
const SHARE = `
  insert into payment_share (id, payment_id, order_id, authorised, captured, refunded, raw_authorised, raw_captured, raw_refunded, created_at, updated_at)
  values (?, ?, ?, ?, 0, 0, jsonb_build_object('value', ?::text, 'precision', 20), '{"value": "0", "precision": 20}', '{"value": "0", "precision": 20}', ?, ?)
  on conflict (payment_id, order_id) where deleted_at is null do nothing`

/**
 * The card's bank has promised the money. Orders that waited for it go on to their stalls; those that were called off meanwhile stay so. Each order on the page has its share
 * of the promise, so that the shares are the payment. Told again it changes nothing of them.
 */
export async function authoriseCard(
  context: Context,
  { id, payment_id, intent_id, capture_before, at }: AuthoriseCard,
): Promise<void> {
  const payment = await lockCardPayment(context, id)
  if (payment.payment_id !== null) {
    await runSql(context, INTENT, [intent_id, at, id])
    return
  }
  const orders = await lockCardOrders(context, id)
  assertMove(CARD_PAYMENT_MOVES, payment.state, "authorised")
  const before = capture_before ? new Date(capture_before) : null
  await runSql(context, PAYMENT, [payment_id, intent_id, before, at, id])
  for (const order of orders.filter(({ is_on_page }) => is_on_page)) {
    const { order_id, amount } = order
    await runSql(context, SHARE, [
      generateEntityId(undefined, "pshare"),
      payment_id,
      order_id,
      amount,
      String(amount),
      at,
      at,
    ])
    await placePaidOrder(context, order, at)
  }
}
