import type { SalesMode } from "@san-ocop/kit/sales-mode"
import { importApprovedListingsWorkflow } from "@san-ocop/marketplace/workflows"
import { linkProductProducersWorkflow } from "@san-ocop/ocop/workflows"
import type { CatalogueRow } from "./catalogue"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { handlingOf } from "./goods/handling"
import { offerOf } from "./offer"
import type { StallPlan } from "./plan"
import { batches, report } from "./progress"

export type Ids = ReadonlyMap<string, string>
/** Where a row of the catalogue is shown. */
export type Shown = {
  row: CatalogueRow
  stall: StallPlan
  listingId: string
  productId: string
  sellerId: string
  producerId: string | null
}

type ListingFound = { id: string; seller_id: string; name: string; product_id: string }

/** First revisions name listings for good: what a seller renames later is found again. */
export const findListings = ({ container }: Pick<Seeding, "container">): Promise<ListingFound[]> =>
  select(
    container,
    `select l.id, l.seller_id, l.product_id, r.name from listing l
       join listing_revision r on r.listing_id = l.id and r.number = 1 where l.deleted_at is null`,
  )

const key = (sellerId: string, name: string): string => `${sellerId}|${name}`

/** Puts the catalogue on the floors, approved; answers where each row is shown. */
export async function listProducts(
  seeding: Seeding,
  { sellers, producers, pictures }: { sellers: Ids; producers: Ids; pictures: ReadonlyMap<CatalogueRow, string> },
): Promise<Shown[]> {
  const there = new Set((await findListings(seeding)).map((found) => key(found.seller_id, found.name)))
  const wanted = seeding.stalls.flatMap((stall) =>
    stall.rows.map((row) => ({
      row,
      stall,
      sellerId: sellers.get(stall.slug) ?? "",
      producerId: producers.get(stall.slug) ?? null,
    })),
  )
  const missing = wanted.filter(({ sellerId, row }) => !there.has(key(sellerId, row.name)))
  await report("Products listed", missing.length, async (progress) => {
    for (const batch of batches(missing, 70)) {
      const listings = batch.map((one) => approvedListing(one, pictures.get(one.row)))
      await importApprovedListingsWorkflow(seeding.container).run({ input: { actor: SEED_ACTOR, listings } })
      progress.done(batch.length)
    }
  })
  const found = new Map((await findListings(seeding)).map((one) => [key(one.seller_id, one.name), one]))
  const shown = wanted.map((one) => {
    const listing = found.get(key(one.sellerId, one.row.name))
    if (!listing) throw new Error(`${one.row.name} was not listed`)
    return { ...one, listingId: listing.id, productId: listing.product_id }
  })
  const links = shown.flatMap(({ productId, producerId }) =>
    producerId ? [{ product_id: productId, producer_id: producerId }] : [],
  )
  await linkProductProducersWorkflow(seeding.container).run({ input: { links } })
  return shown
}

type Wanted = Omit<Shown, "listingId" | "productId">

function approvedListing({ row, stall, sellerId, producerId }: Wanted, picture: string | undefined) {
  const offer = offerOf(row)
  return {
    seller: { id: sellerId, province_code: stall.provinceCode },
    content: contentOf(row, producerId, picture ? [picture] : []),
    price: offer.price,
    stock: offer.stock,
    sales_mode: salesMode(row),
    is_sample: true,
    source_url: row.source,
  }
}

/** A visit is arranged by phone; what nobody is known to make is not for sale. */
const salesMode = (row: CatalogueRow): SalesMode =>
  row.producer === null ? "catalogue_only" : row.group === "du-lich" ? "contact_only" : "sale"

/** What the seller would have written. */
export function contentOf(row: CatalogueRow, producerId: string | null, pictures: string[]) {
  const { description, ingredients, storageNote, shelfLife, unit, grams } = offerOf(row)
  return {
    name: row.name,
    description,
    ingredients,
    storage_note: storageNote,
    shelf_life: shelfLife,
    group: row.group,
    unit,
    weight_grams: grams,
    pictures,
    producer_id: producerId,
    ...handlingOf({ ...row.kind, group: row.group }),
  }
}
