import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Screening } from "@san-ocop/kit/http/screening"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { hashBands, hashDistance, SAME_PICTURE_BITS } from "@san-ocop/kit/picture-hash"
import type { PriceSpread } from "@san-ocop/kit/screening/price-outlier"
import { screen, type ScreeningFacts } from "@san-ocop/kit/screening/screen"
import { readRows } from "../sql"
import { readRecognition } from "./programme-facts"

/** What is screened: content that is on its way to the department, and whose it is. */
export type Screened = {
  listing_id: string
  seller_id: string
  province_code: string
  product_id: string | null
  content: ListingContent
  price: number
}

// The twin of `spreadOf` in kit/screening/price-outlier.
const SPREAD = `
  with logs as materialized (
    select ln(l.price * 1000 / r.weight_grams)::float8 as log
      from listing l join listing_revision r on r.id = l.approved_revision_id
     where l.deleted_at is null and l.province_code = ? and l.group_code = ? and l.state in ('approved', 'changed')
       and l.sales_mode = 'sale' and l.price > 0 and l.id <> ?
  ), middle as (select percentile_cont(0.5) within group (order by log) as median from logs)
  select (select count(*)::int from logs) as count, coalesce(m.median, 0) as median,
         coalesce((select percentile_cont(0.5) within group (order by abs(log - m.median)) from logs), 0) as deviation
    from middle m`

async function readSpread(container: MedusaContainer, of: Screened): Promise<PriceSpread | null> {
  const bindings = [of.province_code, of.content.group, of.listing_id]
  const [spread] = await readRows<PriceSpread>(container, SPREAD, bindings)
  return spread ?? null
}

const OWN = `select url, dhash from listing_picture
  where seller_id = ? and url = any(?) and dhash is not null and deleted_at is null`

const ALIKE = `
  select p.dhash, s.name as stall from listing_picture p join seller s on s.id = p.seller_id
   where p.seller_id <> ? and p.dhash_bands && ?::text[] and p.deleted_at is null`

async function readReused(container: MedusaContainer, of: Screened): Promise<ScreeningFacts["reused"]> {
  const bindings = [of.seller_id, of.content.pictures]
  const own = await readRows<{ url: string; dhash: string }>(container, OWN, bindings)
  if (own.length === 0) return []
  const bands = [...new Set(own.flatMap(({ dhash }) => hashBands(dhash)))]
  const others = await readRows<{ dhash: string; stall: string }>(container, ALIKE, [of.seller_id, bands])
  return own.flatMap(({ url, dhash }) =>
    others
      .filter((other) => hashDistance(dhash, other.dhash) <= SAME_PICTURE_BITS)
      .map(({ stall }) => ({ url, stall })),
  )
}

/** What the rules find in content, beside what the floor knows today. */
export async function readScreening(container: MedusaContainer, of: Screened): Promise<Screening> {
  const { content, price } = of
  const [prices, reused, recognition] = await Promise.all([
    readSpread(container, of),
    readReused(container, of),
    readRecognition(container, { product_id: of.product_id, producer_id: content.producer_id, name: content.name }),
  ])
  return screen({ content, price, prices, reused, ...recognition }, vietnamDay(clock.now()))
}
