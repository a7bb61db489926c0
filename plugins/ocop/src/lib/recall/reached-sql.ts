import { BUYER_NOTICE_KEY } from "./notice-key"

const DELIVERIES = `from notice n join notice_delivery d on d.notice_id = n.id and d.deleted_at is null
  where n.dedupe_key = ${BUYER_NOTICE_KEY} and n.deleted_at is null`

/** When the notice to buyer `b` was first taken over by his mail server or telephone company; null when it was not. */
export const NOTICE_SENT_AT = `(select min(d.sent_at) ${DELIVERIES} and d.state = 'sent')`

/** How the notice to buyer `b` fared: NoticeStanding of kit/http/recall. Without an address or a channel there is none. */
export const NOTICE_STANDING = `coalesce((select case
    when n.addressed_at is null then 'waiting'
    when bool_or(d.state = 'sent') then 'sent'
    when bool_or(d.state in ('pending', 'sending')) then 'waiting'
    when bool_or(d.state in ('failed', 'unknown')) then 'failed' end
  from notice n left join notice_delivery d on d.notice_id = n.id and d.deleted_at is null
  where n.dedupe_key = ${BUYER_NOTICE_KEY} and n.deleted_at is null group by n.id, n.addressed_at), 'none')`

/** True when buyer `b` was reached: his notice was delivered, or somebody spoke to him on the telephone. Nothing else counts. */
export const BUYER_REACHED = `(${NOTICE_SENT_AT} is not null or exists (
  select 1 from recall_call c where c.buyer_id = b.id and c.outcome = 'reached' and c.deleted_at is null))`
