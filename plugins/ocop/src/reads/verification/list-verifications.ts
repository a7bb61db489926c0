import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"
import type { Page } from "@san-ocop/kit/http/problem"
import type { VerificationsQuery } from "../../lib/verification/schemas"
import { containing, readRows } from "../rows"
import { WAITING_SINCE } from "./registration-row"

/** The earliest end of a mandatory paper: of each requirement the accepted proof that holds longest, of these the first. */
const NEXT_END = `(select min(x.ends) from (select max(coalesce(d.expires_on, '9999-12-31')) as ends from requirement_proof d
    where d.producer_id = p.id and d.state = 'accepted' and d.deleted_at is null
      and exists (select 1 from requirement q where q.code = d.requirement and q.mandatory and q.deleted_at is null)
    group by d.requirement) x where x.ends < '9999')`

const SQL = `with asked as (select ?::text as province, ?::text as state, ?::boolean as waiting, ?::text as until, ?::text as kind,
      ?::text as commune, ?::text as words),
    found as (select p.id as producer_id, p.name, p.kind, c.full_name as commune_name, p.verification_state as state,
        ${WAITING_SINCE} as waiting_since, ${NEXT_END} as next_end_on, r.reviewer_name, p.verified_on, p.is_sample,
        exists (select 1 from verification_appeal a where a.producer_id = p.id and a.outcome is null and a.deleted_at is null)
          as has_open_appeal
      from asked, producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
      left join administrative_unit c on c.id = '2025:' || p.commune_code
      where r.deleted_at is null and (asked.province is null or p.province_code = asked.province)
        and (asked.state is null or p.verification_state = asked.state)
        and (asked.kind is null or p.kind = asked.kind)
        and (asked.commune is null or p.commune_code = asked.commune)
        and (asked.words is null or unaccent(concat_ws(' ', p.name, r.contact_name, r.contact_phone)) ilike unaccent(asked.words)))
  select found.*, count(*) over ()::int as total from found, asked
   where (not asked.waiting or found.waiting_since is not null)
     and (asked.until is null or (found.next_end_on <= asked.until and found.state in ('verified', 'suspended')))
   order by found.waiting_since nulls last, found.next_end_on nulls last, found.name collate "vi-x-icu", found.producer_id
   limit ? offset ?`

type Row = Omit<VerificationRow, "waiting_since"> & { waiting_since: Date | null; total: number }

/** Producers at a department's desk, the longest waiting first; of all provinces for null. */
export async function listVerifications(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  { state, waiting, expiring, kind, commune_code, q, limit, offset }: VerificationsQuery,
): Promise<Page<VerificationRow>> {
  const until = expiring ? addDays(today, Number(expiring)) : null
  const asked = [province, state ?? null, waiting === "true", until, kind ?? null, commune_code ?? null, containing(q)]
  const rows = await readRows<Row>(container, SQL, [...asked, limit, offset])
  const items = rows.map(({ total: _total, waiting_since, ...row }) => ({
    ...row,
    waiting_since: waiting_since?.toISOString() ?? null,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
