import type { MedusaContainer } from "@medusajs/framework/types"
import { fold } from "@san-ocop/kit/fold"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { QueueQuery } from "../../lib/listings/schemas"
import { WAITING } from "../../modules/listing/listing-moves"
import { readRows } from "../sql"

const QUEUE = `
  select l.id, r.name, r.pictures[1] as picture, l.state, s.name as seller_name, p.name as producer_name, r.group_code as group,
         l.price::float8 as price, l.submitted_at, l.approved_revision_id is null as is_first, count(*) over ()::int as total
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
    left join product_producer pp on pp.product_id = l.product_id and pp.deleted_at is null
    left join producer p on p.id = coalesce(r.producer_id, pp.producer_id) and p.deleted_at is null
   where l.deleted_at is null and l.state = any(?) and (?::text is null or l.province_code = ?)
     and (? = '' or unaccent(lower(r.name)) like ? or unaccent(lower(s.name)) like ?)
   order by l.submitted_at nulls last, l.id
   limit ? offset ?`

type Row = Omit<ListingQueueRow, "submitted_at"> & { submitted_at: Date | null; total: number }

/**
 * Listings that a department sees, the longest waiting first.
 * @param provinceCode the officer's province; null is every province, for a national reader
 */
export async function readReviewQueue(
  container: MedusaContainer,
  provinceCode: string | null,
  { state, q = "", limit, offset }: QueueQuery,
): Promise<Page<ListingQueueRow>> {
  const words = fold(q)
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const states = state ? [state] : WAITING
  const bindings = [states, provinceCode, provinceCode, words, pattern, pattern, limit, offset]
  const rows = await readRows<Row>(container, QUEUE, bindings)
  const items = rows.map(({ total: _total, submitted_at, ...row }) => ({
    ...row,
    submitted_at: submitted_at?.toISOString() ?? null,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}

const NEXT = `
  select l.id from listing l
   where l.deleted_at is null and l.state = any(?) and l.id <> ? and (?::text is null or l.province_code = ?)
   order by (l.submitted_at, l.id) > (coalesce(?::timestamptz, '-infinity'), ?) desc, l.submitted_at, l.id limit 1`

/** The listing to review after this one: the next in the queue, or its head again. */
export async function readNextWaiting(
  container: MedusaContainer,
  provinceCode: string | null,
  { id, submitted_at }: { id: string; submitted_at: Date | null },
): Promise<string | null> {
  const bindings = [WAITING, id, provinceCode, provinceCode, submitted_at, id]
  const [next] = await readRows<{ id: string }>(container, NEXT, bindings)
  return next?.id ?? null
}
