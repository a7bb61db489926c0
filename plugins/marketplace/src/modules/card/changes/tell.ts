import type { Context } from "@medusajs/framework/types"
import { PAYMENT_OF_NEWS } from "../../../lib/cards/payment-of-news-sql"
import { runSql } from "../../../lib/run-sql"
import type { CardNewsInput } from "../types"
import { followChargeback } from "./follow-chargeback"

const TELL = `
  insert into card_event (id, card_payment_id, type, intent_id, amount, dispute, refund, told_at) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
  on conflict (id) do nothing returning id`

/** Keeps news once, whatever comes first; what a card's bank takes back is booked with it. News of payments that are not ours are nobody's: an account with Stripe may serve others, too. */
export async function tellCardNews(context: Context, { news, at }: CardNewsInput): Promise<string | null> {
  const { event_id, type, reference, intent_id, amount, dispute, refund } = news
  const [payment] = await runSql<{ id: string; group_id: string }>(context, PAYMENT_OF_NEWS, [reference, intent_id])
  if (!payment) return null
  const kept = [dispute, refund].map((one) => (one === null ? null : JSON.stringify(one)))
  const [isNew] = await runSql(context, TELL, [event_id, payment.id, type, intent_id, amount, ...kept, at])
  if (isNew && dispute !== null) await followChargeback(context, payment.id, dispute, at)
  return isNew ? payment.group_id : null
}
