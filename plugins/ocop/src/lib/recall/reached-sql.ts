import { BUYER_NOTICE_KEY } from "./notice-key"

const DELIVERIES = `from notice n join notice_delivery d on d.notice_id = n.id and d.deleted_at is null
  where n.dedupe_key = ${BUYER_NOTICE_KEY} and n.deleted_at is null`

/** When the notice to buyer `b` was first handed over to a mail server or a telephone company; null when it was not. */
export const NOTICE_SENT_AT = `(select min(d.sent_at) ${DELIVERIES} and d.state = 'sent')`

/** Nobody waits longer than this for the mail server before he calls the buyer. */
export const LATE_AFTER_MINUTES = 15

/**
 * How the notice to buyer `b` fared: NoticeStanding of kit/http/recall. Without an address or a channel there is none.
 * @param lateBefore an SQL expression, used once: a notice from before this instant that is not sent yet is late
 */
export const noticeStandingSql = (lateBefore: string): string => `coalesce((select case
    when bool_or(d.state = 'sent') then 'sent'
    when n.addressed_at is null or bool_or(d.state in ('pending', 'sending'))
      then case when n.at < ${lateBefore} then 'late' else 'waiting' end
    when bool_or(d.state in ('failed', 'unknown')) then 'failed' end
  from notice n left join notice_delivery d on d.notice_id = n.id and d.deleted_at is null
  where n.dedupe_key = ${BUYER_NOTICE_KEY} and n.deleted_at is null group by n.id, n.addressed_at, n.at), 'none')`

/**
 * True when buyer `b` was reached: somebody spoke to him on the telephone. A notice that was sent says nothing of it: the mail server that
 * takes a letter over is mostly our own relay, and no channel that we have (SMTP, nor the SMS and ZNS providers' `send`) reports a receipt.
 */
export const BUYER_REACHED = `exists (
  select 1 from recall_call c where c.buyer_id = b.id and c.outcome = 'reached' and c.deleted_at is null)`
