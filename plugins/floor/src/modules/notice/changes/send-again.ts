import type { Context } from "@medusajs/framework/types"
import { assertMove } from "@san-ocop/kit/state-table"
import type { Actor } from "../../../lib/actor"
import { appendAudit } from "../../../lib/append-audit"
import type { Channel, Channels } from "../../../lib/notices/channels"
import { DELIVERY_MOVES, type DeliveryState } from "../../../lib/notices/delivery-moves"
import { SENDS_AGAIN } from "../../../lib/notices/sends-again"
import { refuse } from "../../../lib/problem"
import { runSql } from "../../../lib/run-sql"

export type SendAgain = { ids: string[]; channels: Channels; actor: Actor; at: Date }

type Held = { id: string; channel: Channel; state: DeliveryState; may: boolean }

const HOLD = `select d.id, d.channel, d.state, ${SENDS_AGAIN} as may from notice_delivery d
  where d.id = any(?) and d.deleted_at is null order by d.id for update`

const isOff = (channel: Channel, channels: Channels): boolean =>
  channel === "email" ? channels.email_off !== null : channels[channel] === null

/**
 * Puts deliveries back into the outbox, all of them or none. Attempts are counted on, so that each has a key of its own; one that was
 * given up after the last is tried once more.
 * @throws Refusal not_found; conflict for what was sent or waits; not_allowed while a channel is off
 */
export async function sendAgain(context: Context, { ids, channels, actor, at }: SendAgain): Promise<number> {
  const wanted = [...new Set(ids)]
  const held = await runSql<Held>(context, HOLD, [wanted])
  if (held.length < wanted.length) refuse("not_found", "Không tìm thấy thông báo cần gửi lại.", { field: "ids" })
  if (!held.every(({ may }) => may)) {
    refuse("conflict", "Có thông báo đã gửi hoặc đang chờ gửi. Mời tải lại trang để xem.", {
      field: "ids",
      code: "not_undelivered",
    })
  }
  if (held.some(({ channel }) => isOff(channel, channels))) {
    refuse("not_allowed", "Kênh gửi này đang tắt. Mời đặt máy chủ thư hoặc nhà cung cấp tin nhắn rồi gửi lại.", {
      field: "ids",
      code: "channel_off",
    })
  }
  for (const { state } of held) assertMove<DeliveryState>(DELIVERY_MOVES, state, "pending")
  const sql = `update notice_delivery set state = 'pending', due_at = ?, updated_at = ? where id = any(?)`
  await runSql(context, sql, [at, at, wanted])
  for (const { id, channel, state } of held) {
    const states = { before: { state }, after: { state: "pending", channel } }
    await appendAudit(context, {
      ...{ actor, action: "notice_delivery.sent_again", entity_type: "notice_delivery", entity_id: id },
      ...states,
    })
  }
  return held.length
}
