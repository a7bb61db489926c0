import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { ON_SALE } from "../../modules/listing/listing-moves"
import { readRows } from "../sql"
import { sellingStatus } from "../sellers/restricted-sql"
import { listingHeld } from "./held-sql"

/** A listing whose product must be projected again. */
export type StaleListing = { id: string; seller_id: string }

// An import, which takes no lock, is done with a listing by then; every other change holds the seller's lock for a minute at most.
const DEAD_AFTER_MS = 10 * 60_000

// On sale is what `isPublished` says. In no order, so that a hundred that cannot be projected do not keep the others waiting.
const STALE = `
  select l.id, l.seller_id
    from listing l
    join listing_revision r on r.id = l.approved_revision_id
    join seller s on s.id = l.seller_id
    left join product p on p.id = l.product_id and p.deleted_at is null
   where l.deleted_at is null and l.updated_at < ?
     and ((l.product_id is null and l.state = any(?))
       or (p.status = 'published') is distinct from (l.state = any(?) and ${sellingStatus("s")} = 'active' and not ${listingHeld("l")})
         and p.id is not null
       or p.title <> r.name or p.description <> r.description)
   order by random() limit 100`

/**
 * Listings that their product does not follow: on sale without one, shown or hidden against the rule, or showing other words
 * than the approved ones. The process died between the change and its projection.
 */
export async function readStaleListings(container: MedusaContainer): Promise<StaleListing[]> {
  const now = clock.now()
  const before = new Date(now.getTime() - DEAD_AFTER_MS)
  return readRows<StaleListing>(container, STALE, [before, ON_SALE, ON_SALE, vietnamDay(now)])
}
