import type { Context } from "@medusajs/framework/types"
import { startOfVietnamDay, vietnamDay, type Day } from "@san-ocop/kit/day"
import type { Channel, Channels } from "../../../lib/notices/channels"
import { SENDING_LIMIT_MS } from "../../../lib/notices/retry"
import { runSql } from "../../../lib/run-sql"
import type { Claimed } from "./rows"

const NEXT = `select id, channel from notice_delivery where state = 'pending' and due_at <= ? and deleted_at is null
  and channel <> all(?) and exists (select 1 from notice n where n.id = notice_id and n.deleted_at is null)
  order by due_at, id limit 1 for update skip locked`

const CLAIM = `update notice_delivery d set state = 'sending', attempts = attempts + 1, due_at = ?, cost = ?, updated_at = ?
  from notice n where d.id = ? and n.id = d.notice_id
  returning d.id, d.channel, d.address, d.name, d.attempts, n.title, n.body, n.href, n.topic`

const SPENT = `select coalesce(sum(cost), 0)::bigint as dong from notice_delivery
  where cost is not null and deleted_at is null and state in ('sending', 'sent', 'unknown') and coalesce(sent_at, due_at) >= ?`

/** Two senders must not both take the last of the month's money. */
const LOCK = `select pg_advisory_xact_lock(hashtext('notice_delivery.cost'))`

async function mayCost(context: Context, price: number, { monthly_cap }: Channels, at: Date): Promise<boolean> {
  await runSql(context, LOCK, [])
  const month = startOfVietnamDay(`${vietnamDay(at).slice(0, 8)}01` as Day)
  const [spent] = await runSql<{ dong: string }>(context, SPENT, [month])
  return Number(spent?.dong ?? 0) + price <= monthly_cap
}

const GIVE_UP = `update notice_delivery set state = 'failed', last_error = ?, updated_at = ? where id = ?`

/** What became of looking for work: a delivery to send, one that was given up, or nothing to do. */
export type Claim = { sending: Claimed } | { given_up: string } | null

/** Takes the next delivery that is due, so that no other process takes it; none of the channels that are `down`. */
export async function claim(
  context: Context,
  channels: Channels,
  at: Date,
  down: readonly Channel[] = [],
): Promise<Claim> {
  const [next] = await runSql<{ id: string; channel: Channel }>(context, NEXT, [at, down])
  if (!next) return null
  const paid = next.channel === "email" ? null : channels[next.channel]
  const off = next.channel === "email" ? channels.email_off : paid ? null : "kênh này đang tắt"
  const reason =
    off ?? (paid && !(await mayCost(context, paid.price, channels, at)) ? "đã hết tiền tin nhắn của tháng" : null)
  if (reason) {
    await runSql(context, GIVE_UP, [reason, at, next.id])
    return { given_up: next.id }
  }
  const deadline = new Date(at.getTime() + SENDING_LIMIT_MS)
  const [sending] = await runSql<Claimed>(context, CLAIM, [deadline, paid?.price ?? null, at, next.id])
  return sending ? { sending } : null
}
