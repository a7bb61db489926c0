import type { MedusaContainer } from "@medusajs/framework/types"
import type { UndeliveredList, UndeliveredRow } from "@san-ocop/kit/http/deliveries"
import { readRows } from "../read-rows"
import { channelsOf } from "./channels"
import type { UndeliveredQuery } from "./delivery-schemas"
import { SENDS_AGAIN } from "./sends-again"

const DELIVERIES = `select d.id, n.at, n.title, n.topic, d.channel, d.address, d.name, d.state, d.attempts, d.last_error,
    ${SENDS_AGAIN} as may_send_again
  from notice_delivery d join notice n on n.id = d.notice_id and n.deleted_at is null
  where d.state in ('failed', 'unknown', 'not_configured') and d.deleted_at is null`

// Who has an account reads it in his feed. Nobody else is told at all.
const UNREACHABLE = `select n.id, n.at, n.title, n.topic, null, coalesce(n.to_phone, n.to_email), n.to_name, 'unreachable', 0, null, false
  from notice n where n.to_kind = 'person' and n.addressed_at is not null and n.deleted_at is null
    and not exists (select 1 from notice_delivery d where d.notice_id = n.id and d.deleted_at is null)`

const PAGE = `select one.*, count(*) over ()::int as total from (${DELIVERIES} union all ${UNREACHABLE}) one
  where ?::text is null or one.state = ? order by one.at desc, one.id desc limit ? offset ?`

/** What did not reach somebody, newest first, with why. */
export async function readUndelivered(
  container: Pick<MedusaContainer, "resolve">,
  { state, limit, offset }: UndeliveredQuery,
): Promise<UndeliveredList> {
  type Row = Omit<UndeliveredRow, "at"> & { at: Date; total: number }
  const rows = await readRows<Row>(container, PAGE, [state ?? null, state ?? null, limit, offset])
  const items = rows.map(({ total: _total, at, ...row }) => ({ ...row, at: at.toISOString() }))
  return { items, count: rows[0]?.total ?? 0, limit, offset, email_off: channelsOf(process.env).email_off }
}
