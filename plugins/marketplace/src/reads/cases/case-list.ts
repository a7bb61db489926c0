import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { fold } from "@san-ocop/kit/fold"
import type { CaseKind, CaseRow } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CaseListQuery } from "../../lib/cases/schemas"
import { readRows } from "../sql"

// `page_kind` and `page_id`: whose page shows it. An open case has no `closed_at`; a restriction is open until it is lifted.
const CASES = `
  select id, 'report' as kind, code, subject, seller_id, province_code, state, received_at as opened_at,
         case when state = 'received' then due_at end as due_at, decided_at as closed_at, 'report' as page_kind, id as page_id
    from shopper_report where deleted_at is null
  union all
  select id, 'complaint', code, order_code, seller_id, province_code, state, opened_at, due_at, closed_at, 'complaint', id
    from complaint where deleted_at is null
  union all
  select id, 'authority_request', code, paper_number || ' · ' || authority, seller_id, province_code, state, received_at,
         case when state = 'received' then due_at end, done_at, 'authority_request', id
    from authority_request where deleted_at is null
  union all
  select id, 'restriction', code, words, seller_id, province_code,
         case when lifted_at is not null then 'lifted' when effective_on <= :today then 'in_force' else 'announced' end,
         announced_at, null, lifted_at, 'restriction', id
    from seller_restriction where deleted_at is null
  union all
  select id, 'appeal', code, words, seller_id, province_code, state, filed_at, case when state = 'filed' then due_at end,
         decided_at, case_kind, case_id
    from case_appeal where deleted_at is null`

const WHERE = `
   where (:province::text is null or c.province_code = :province) and (:kind::text is null or c.kind = :kind)
     and (:show = 'all' or c.closed_at is null) and (:show <> 'late' or c.due_at <= :now)
     and (:q = '' or unaccent(lower(c.subject)) like unaccent(:like) or unaccent(lower(s.name)) like unaccent(:like) or lower(c.code) like :like)`

const ORDER = `order by c.closed_at is not null, c.due_at nulls last, c.opened_at desc, c.id`

const LIST = `
  select c.id, c.kind, c.code, c.subject, s.name as seller_name, c.state, c.opened_at, c.due_at,
         coalesce(c.due_at <= :now, false) as is_late, c.page_kind, c.page_id, count(*) over ()::int as total
    from (${CASES}) c join seller s on s.id = c.seller_id ${WHERE} ${ORDER} limit :limit offset :offset`

const NEXT = `
  select c.page_id from (${CASES}) c join seller s on s.id = c.seller_id ${WHERE} and c.id <> :self ${ORDER} limit 1`

/** Puts values where `:name` stands; `::` is a cast. */
function bind(sql: string, values: Readonly<Record<string, unknown>>): [string, unknown[]] {
  const bindings: unknown[] = []
  const text = sql.replace(/(?<!:):([a-z]+)/g, (_, name: string) => {
    bindings.push(values[name] ?? null)
    return "?"
  })
  return [text, bindings]
}

const moment = () => {
  const now = clock.now()
  return { now, today: vietnamDay(now) }
}

type Row = Omit<CaseRow, "opened_at" | "due_at" | "page"> & {
  opened_at: Date
  due_at: Date | null
  page_kind: CaseRow["page"]["kind"]
  page_id: string
  total: number
}

const toRow = ({ total: _total, page_kind, page_id, opened_at, due_at, ...row }: Row): CaseRow => ({
  ...row,
  opened_at: opened_at.toISOString(),
  due_at: due_at?.toISOString() ?? null,
  page: { kind: page_kind, id: page_id },
})

/**
 * Cases that a department sees, what is due first at the head. One query.
 * @param province the officer's; null is every province, for a national reader
 */
export async function readCaseList(
  container: MedusaContainer,
  province: string | null,
  { kind, show, q, limit, offset }: Omit<CaseListQuery, "limit"> & { limit: number },
): Promise<Page<CaseRow>> {
  const words = fold(q)
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const rows = await readRows<Row>(
    container,
    ...bind(LIST, { ...moment(), province, kind, show, q: words, like, limit, offset }),
  )
  return { items: rows.map(toRow), count: rows[0]?.total ?? 0, limit, offset }
}

/** The page of the case of this kind to handle after this one: the one that is due first. */
export async function readNextCase(
  container: MedusaContainer,
  province: string | null,
  { kind, id }: { kind: CaseKind; id: string },
): Promise<string | null> {
  const all = { ...moment(), province, kind, show: "open", q: "", like: "%", self: id }
  const [next] = await readRows<{ page_id: string }>(container, ...bind(NEXT, all))
  return next?.page_id ?? null
}
