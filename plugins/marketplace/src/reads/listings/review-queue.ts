import type { MedusaContainer } from "@medusajs/framework/types"
import { fold } from "@san-ocop/kit/fold"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { QueueQuery } from "../../lib/listings/schemas"
import { WAITING } from "../../modules/listing/listing-moves"
import { readRows } from "../sql"

/** A condition with its values, joined by `and`. */
type Condition = readonly [sql: string, bindings: readonly unknown[]]

// Written out, so that the partial index of what waits fits.
const WAITS = `l.state in (${WAITING.map((state) => `'${state}'`).join(", ")})`
// The riskiest first, then the longest waiting.
const ORDER = "l.risk desc, l.submitted_at, l.id"

const RISK = { flagged: "l.risk > 0", clean: "l.risk = 0" } as const

function conditions(provinceCode: string | null, { state, risk, first, q = "" }: QueueQuery): Condition[] {
  const words = fold(q)
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const named = "(unaccent(lower(r.name)) like unaccent(?) or unaccent(lower(s.name)) like unaccent(?))"
  return [
    ["l.deleted_at is null", []],
    state ? ["l.state = ?", [state]] : [WAITS, []],
    ...(provinceCode === null ? [] : [["l.province_code = ?", [provinceCode]] as const]),
    ...(risk ? [[RISK[risk], []] as const] : []),
    ...(first ? [["l.approved_revision_id is null", []] as const] : []),
    ...(words === "" ? [] : [[named, [pattern, pattern]] as const]),
  ]
}

// Names are looked up for the rows of the page alone, and for all of them only when somebody searches by name.
const queueSql = (where: string, searches: boolean): string => `
  with found as (
    select l.id, l.risk, l.submitted_at from listing l
      ${searches ? "join listing_revision r on r.id = l.current_revision_id join seller s on s.id = l.seller_id" : ""}
     where ${where}
  ), page as (select l.* from found l order by ${ORDER} limit ? offset ?)
  select l.id, r.name, r.pictures[1] as picture, l.state, s.name as seller_name, p.name as producer_name,
         r.group_code as group, l.price::float8 as price, l.submitted_at, l.approved_revision_id is null as is_first,
         r.number as revision_number, l.risk, coalesce(flags.rules, '[]'::jsonb) as flags,
         (select count(*)::int from found) as total
    from page
    join listing l on l.id = page.id
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
    left join product_producer pp on pp.product_id = l.product_id and pp.deleted_at is null
    left join producer p on p.id = coalesce(r.producer_id, pp.producer_id) and p.deleted_at is null
    left join lateral (
      select jsonb_path_query_array(x.findings, '$[*].rule') as rules from listing_screening x
       where x.revision_id = r.id and x.deleted_at is null order by x.screened_at desc limit 1
    ) flags on l.risk > 0
   order by ${ORDER}`

type Row = Omit<ListingQueueRow, "submitted_at"> & { submitted_at: Date | null; total: number }

/**
 * Listings that a department sees, the riskiest first and among those the longest waiting.
 * @param provinceCode the officer's province; null is every province, for a national reader
 */
export async function readReviewQueue(
  container: MedusaContainer,
  provinceCode: string | null,
  query: QueueQuery,
): Promise<Page<ListingQueueRow>> {
  const { limit, offset } = query
  const where = conditions(provinceCode, query)
  const sql = queueSql(where.map(([text]) => text).join(" and "), fold(query.q ?? "") !== "")
  const bindings = [...where.flatMap(([, values]) => values), limit, offset]
  const rows = await readRows<Row>(container, sql, bindings)
  const items = rows.map(({ total: _total, submitted_at, ...row }) => ({
    ...row,
    submitted_at: submitted_at?.toISOString() ?? null,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}

const nextSql = (scope: string, after: string): string => `
  select l.id from listing l where l.deleted_at is null and ${WAITS} and l.id <> ? and ${scope} and ${after}
   order by ${ORDER} limit 1`

/** The listing to review after this one: the next in the queue, or its head again. */
export async function readNextWaiting(
  container: MedusaContainer,
  provinceCode: string | null,
  { id, risk, submitted_at }: { id: string; risk: number; submitted_at: Date | null },
): Promise<string | null> {
  const [scope, province] = provinceCode === null ? ["true", []] : ["l.province_code = ?", [provinceCode]]
  const after = "(-l.risk, l.submitted_at, l.id) > (?::int, coalesce(?::timestamptz, '-infinity'), ?)"
  const next = await readRows<{ id: string }>(container, nextSql(scope, after), [
    id,
    ...province,
    -risk,
    submitted_at,
    id,
  ])
  const [found] =
    next.length > 0 ? next : await readRows<{ id: string }>(container, nextSql(scope, "true"), [id, ...province])
  return found?.id ?? null
}
