import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Page } from "@san-ocop/kit/http/problem"
import type { StallListing, StallRecord } from "@san-ocop/kit/http/stall-record"
import { readMeasures } from "../cases/measures"
import { readProducersBehindStall } from "../listings/programme-facts"
import { readRows } from "../sql"
import { sellingStatus } from "./restricted-sql"
import { restrictedFrom } from "./selling-status"
import { readTakeDowns } from "./take-downs"

/** Counts rows of a table about stall `s`: those that are open, and all. */
const counted = (
  table: string,
  open: string,
): string => `(select json_build_object('open', count(*) filter (where ${open}), 'all', count(*))
    from ${table} x where x.seller_id = s.id and x.deleted_at is null)`

const STALL = `
  select s.id, s.slug, s.name, s.kind, s.phone, s.joined_on, s.is_sample, province.full_name as province_name, commune.full_name as commune_name,
         ${sellingStatus("s")} as status, ${restrictedFrom("s")} as restricted_from, ${counted("shopper_report", "x.state = 'received'")} as reports,
         ${counted("complaint", "x.closed_at is null")} as complaints, ${counted("dispute", "x.closed_at is null")} as disputes
    from seller s
    left join administrative_unit commune on commune.id = '2025:' || s.commune_code and commune.level = 'commune'
    left join administrative_unit province on province.id = '2025:' || s.province_code and province.level = 'province'
   where (s.id = ? or s.slug = ?) and s.deleted_at is null and (?::text is null or s.province_code = ?)`
const MEMBERS = `
  select x.role, count(*)::int as count from seller_membership x join seller_member m on m.id = x.member_id and m.deleted_at is null
   where x.seller_id = ? and x.status = 'active' and m.status = 'active' and x.deleted_at is null
   group by x.role order by array_position(array['owner', 'sales', 'packing', 'accountant'], x.role)`

/**
 * A stall as the department sees it.
 * @param province the officer's; null is every province, for a national reader
 * @param id the stall's id, or the slug of its public page
 * @throws Refusal not_found, also for another province's
 */
export async function readStallRecord(
  container: MedusaContainer,
  province: string | null,
  id: string,
): Promise<StallRecord> {
  type Stall = Omit<StallRecord, "members" | "producers" | "measures" | "take_downs">
  const asked = [vietnamDay(clock.now()), id, id, province, province]
  const [stall] = await readRows<Stall>(container, STALL, asked)
  if (!stall) return refuse("not_found", "Không tìm thấy gian hàng này.")
  const [members, producers, measures, take_downs] = await Promise.all([
    readRows<StallRecord["members"][number]>(container, MEMBERS, [stall.id]),
    readProducersBehindStall(container, stall.id),
    readMeasures(container, stall.id),
    readTakeDowns(container, stall.id),
  ])
  return {
    ...stall,
    members,
    producers,
    measures: measures.map(({ may_appeal: _asked, listings: _goods, appeal, ...measure }) => ({
      ...measure,
      appeal: appeal?.state ?? null,
    })),
    take_downs,
  }
}

const SEEN = `select id from seller where (id = ? or slug = ?) and deleted_at is null and (?::text is null or province_code = ?)`
const LISTINGS = `
  select l.id, r.name, l.state, l.price::float8 as price, count(*) over ()::int as total
    from listing l join listing_revision r on r.id = l.current_revision_id
   where l.seller_id = ? and l.deleted_at is null order by r.name, l.id limit ? offset ?`

/** What a stall has on the floor and in preparation, by name. The arguments and what is thrown: see `readStallRecord`. */
export async function readStallListings(
  container: MedusaContainer,
  province: string | null,
  id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<StallListing>> {
  const [stall] = await readRows<{ id: string }>(container, SEEN, [id, id, province, province])
  if (!stall) return refuse("not_found", "Không tìm thấy gian hàng này.")
  const rows = await readRows<StallListing & { total: number }>(container, LISTINGS, [stall.id, limit, offset])
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
