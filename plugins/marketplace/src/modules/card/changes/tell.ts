import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import type { CardNewsInput } from "../types"

const OF = `
  select c.id, c.group_id from card_payment c left join payment p on p.id = c.payment_id
  where c.group_id = ? or (p.data ->> 'id') = ? limit 1`
const TELL = `
  insert into card_event (id, card_payment_id, type, intent_id, amount, dispute, told_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)
  on conflict (id) do nothing returning id`

/** Keeps news once, whatever comes first. News of payments that are not ours are nobody's: an account with Stripe may serve others, too. */
export async function tellCardNews(context: Context, { news, at }: CardNewsInput): Promise<string | null> {
  const { event_id, type, reference, intent_id, amount, dispute } = news
  const [payment] = await runSql<{ id: string; group_id: string }>(context, OF, [reference, intent_id])
  if (!payment) return null
  const kept = dispute === null ? null : JSON.stringify(dispute)
  const [isNew] = await runSql(context, TELL, [event_id, payment.id, type, intent_id, amount, kept, at])
  return isNew ? payment.group_id : null
}
