import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RequirementSubject } from "@san-ocop/kit/requirement-checklist"
import { MAY_WAIT, WAITING_OF_ALL, WAITING_SINCE } from "@san-ocop/marketplace/reads/listings/waiting-producers-sql"
import type { VerificationsQuery } from "../../lib/verification/schemas"
import { proofEndsSql } from "../../lib/verification/proof-ends-sql"
import { containing, readRows } from "../rows"
import { readMissingPapers } from "./missing-papers"

// Who is asked for comes first; what waits and what ends is then read once for all of them, not once for each.
const SQL = `with asked as (select ?::text as province, ?::text as state, ?::boolean as waiting, ?::text as until, ?::text as kind,
      ?::text as commune, ?::text as words),
    found as (select p.id as producer_id, p.name, p.kind, p.commune_code, p.verification_state as state, r.reviewer_name,
        p.verified_on, p.is_sample, r.product_groups as groups, r.makes_spirits, ${WAITING_SINCE} as waiting_since,
        open_appeal.filed_at is not null as has_open_appeal
      from asked, producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null ${WAITING_OF_ALL}
      where r.deleted_at is null and (asked.province is null or p.province_code = asked.province)
        and (asked.state is null or p.verification_state = asked.state)
        and (not asked.waiting or p.verification_state in ${MAY_WAIT})
        and (asked.until is null or p.verification_state in ('verified', 'suspended'))
        and (asked.kind is null or p.kind = asked.kind)
        and (asked.commune is null or p.commune_code = asked.commune)
        and (asked.words is null or unaccent(concat_ws(' ', p.name, r.contact_name, r.contact_phone)) ilike unaccent(asked.words))),
    -- Of each mandatory requirement the accepted proof that holds longest, of these the first that ends.
    ends as (select producer_id, min(ends) as next_end_on from (
        ${proofEndsSql("q.producer_id in (select producer_id from found) and q.requirement in (select code from requirement where mandatory and deleted_at is null)")}
      ) each where ends < '9999' group by producer_id),
    page as (select found.*, ends.next_end_on, count(*) over ()::int as total
      from asked, found left join ends on ends.producer_id = found.producer_id
      where (not asked.waiting or found.waiting_since is not null) and (asked.until is null or ends.next_end_on <= asked.until)
      order by found.waiting_since nulls last, ends.next_end_on nulls last, found.name collate "vi-x-icu", found.producer_id
      limit ? offset ?)
  select page.*, c.full_name as commune_name from page left join administrative_unit c on c.id = '2025:' || page.commune_code
   order by page.waiting_since nulls last, page.next_end_on nulls last, page.name collate "vi-x-icu", page.producer_id`

type Row = Omit<VerificationRow, "waiting_since" | "missing"> &
  Pick<RequirementSubject, "groups" | "makes_spirits"> & {
    commune_code: string | null
    waiting_since: Date | null
    total: number
  }

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
  const verified = rows.filter((row) => row.state === "verified")
  const missing = await readMissingPapers(container, verified, today)
  const items = rows.map(
    ({ total: _total, groups: _groups, makes_spirits: _spirits, commune_code: _commune, waiting_since, ...row }) => ({
      ...row,
      missing: missing.get(row.producer_id) ?? 0,
      waiting_since: waiting_since?.toISOString() ?? null,
    }),
  )
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
