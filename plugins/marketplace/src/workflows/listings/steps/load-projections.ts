import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { slug } from "@san-ocop/kit/fold"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { listingHeld } from "../../../reads/listings/held-sql"
import { sellingStatus } from "../../../reads/sellers/restricted-sql"
import { readRows } from "../../../reads/sql"
import { firstFreeSlug } from "../../../lib/free-slug"
import { type ListingFacts, productFields, type ProductFields } from "../product-fields"

/** One listing and the product that must show it. `handle` is chosen only for a product that is still to be made. */
export type Projection = ProductFields & { handle: string | null }

const FACTS = `
  select l.id, l.product_id, l.variant_id, l.state, l.sales_mode, l.price::float8 as price, l.stock,
         r.producer_id, r.name, r.description, r.unit, r.weight_grams, r.pictures,
         ${listingHeld("l")} as held, ${sellingStatus("s")} as seller_status, s.stock_location_id, s.shipping_profile_id,
         v.option_value_id, v.option_value,
         f.sales_channel_id as floor_channel_id, c.id as category_id,
         (select default_sales_channel_id from store where deleted_at is null limit 1) as national_channel_id
    from listing l
    join listing_revision r on r.id = l.approved_revision_id
    join seller s on s.id = l.seller_id
    left join floor f on f.province_code = l.province_code and f.deleted_at is null
    left join product_category c on c.handle = r.group_code and c.deleted_at is null
    left join lateral (
      select ov.id as option_value_id, ov.value as option_value
        from product_variant_option vo join product_option_value ov on ov.id = vo.option_value_id
       where vo.variant_id = l.variant_id limit 1
    ) v on true
   where l.id = any(?) and l.deleted_at is null
     and (l.product_id is null or exists (select 1 from product p where p.id = l.product_id and p.deleted_at is null))
   order by l.id`

async function chooseHandles(container: MedusaContainer, facts: ListingFacts[]): Promise<Map<string, string>> {
  const made = facts.filter((fact) => fact.product_id === null)
  const wanted = made.map((fact) => slug(fact.name) || "san-pham")
  if (wanted.length === 0) return new Map()
  const patterns = wanted.map((handle) => `${handle}%`)
  const rows = await readRows<{ handle: string }>(
    container,
    `select handle from product where handle like any(?) and deleted_at is null`,
    [patterns],
  )
  const taken = new Set(rows.map((row) => row.handle))
  return new Map(
    made.map((fact, i) => {
      const handle = firstFreeSlug(wanted[i] ?? "san-pham", taken)
      taken.add(handle)
      return [fact.id, handle]
    }),
  )
}

/** Reads what the products of some listings must be. One that was never approved, or whose product is gone, is left out. */
export async function readProjections(container: MedusaContainer, listingIds: string[]): Promise<Projection[]> {
  const facts = await readRows<ListingFacts>(container, FACTS, [vietnamDay(clock.now()), listingIds])
  const handles = await chooseHandles(container, facts)
  return facts.map((fact) => ({ ...productFields(fact), handle: handles.get(fact.id) ?? null }))
}

export const loadProjectionsStep = createStep(
  "load-projections",
  async (input: { listing_ids: string[] }, { container }) =>
    new StepResponse(await readProjections(container, input.listing_ids)),
)
