import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMaySee } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallBuyer } from "@san-ocop/kit/http/recall"
import { BUYER_REACHED, LATE_AFTER_MINUTES, noticeStandingSql } from "../../lib/recall/reached-sql"

export type BuyersQuery = { show: "to_call" | "all"; limit: number; offset: number }

const FROM = `from (select b.*, ${noticeStandingSql("?::timestamptz")} as notice, ${BUYER_REACHED} as reached from recall_buyer b
    where b.recall_id = ? and b.deleted_at is null) b
  where ? = 'all' or (not b.reached and b.notice <> 'waiting')`

const LIST = `select b.id, b.name, b.phone, b.notice, b.reached,
    (select case when bool_or(p.match = 'lot') then 'lot' else 'window' end from recall_parcel p where p.buyer_id = b.id and p.deleted_at is null) as match,
    (select coalesce(json_agg(json_build_object('code', p.order_code, 'stall', s.name, 'quantity', p.quantity) order by p.order_code), '[]')
      from recall_parcel p join seller s on s.id = p.seller_id where p.buyer_id = b.id and p.deleted_at is null) as orders,
    (select coalesce(json_agg(json_build_object('at', c.called_at, 'by', c.called_by_name, 'outcome', c.outcome, 'words', c.words)
      order by c.called_at, c.id), '[]') from recall_call c where c.buyer_id = b.id and c.deleted_at is null) as calls
  ${FROM} order by b.notice = 'sent', b.name, b.id limit ? offset ?`
const COUNT = `select count(*)::int as count ${FROM}`

const MINUTE = 60_000
const RECALL = `select province_code from recall where id = ? and deleted_at is null`

/**
 * The buyers of a recall: all, or those to whom nobody has spoken yet, but for notices that are just being sent. Whoever was sent no
 * notice comes first. @throws Refusal not_found
 */
export async function readRecallBuyers(
  container: MedusaContainer,
  actor: Actor,
  recallId: string,
  { show, limit, offset }: BuyersQuery,
): Promise<Page<RecallBuyer>> {
  const [recall] = await readRows<{ province_code: string }>(container, RECALL, [recallId])
  if (!recall) refuse("not_found", "Không tìm thấy đợt thu hồi này.")
  assertMaySee(actor, recall)
  const lateBefore = new Date(clock.now().getTime() - LATE_AFTER_MINUTES * MINUTE)
  const [items, [total]] = await Promise.all([
    readRows<RecallBuyer>(container, LIST, [lateBefore, recallId, show, limit, offset]),
    readRows<{ count: number }>(container, COUNT, [lateBefore, recallId, show]),
  ])
  return { items, count: total?.count ?? 0, limit, offset }
}
