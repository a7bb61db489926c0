import type { MedusaContainer } from "@medusajs/framework/types"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ListingState, ListingTodo, SellerListingRow } from "@san-ocop/kit/http/seller"
import type { SellerListingsQuery } from "../../lib/listings/schemas"
import { reasonText } from "../../modules/listing/reasons"
import { readRows } from "../sql"
import { LISTING_STOCK } from "./stock-sql"
import { LISTING_TODO } from "./todo-sql"

const rowsOf = (todo: ListingTodo | undefined) => `
  select l.id, p.handle, r.name, r.pictures[1] as picture, l.state, l.price::float8 as price, ${LISTING_STOCK} as stock, r.unit,
         l.updated_at, r.decision, r.reason_code, r.reason, l.taken_down_reason, count(*) over ()::int as total
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
    left join product p on p.id = l.product_id and p.deleted_at is null
   where l.seller_id = ? and l.deleted_at is null and (?::text is null or l.state = ?)
     and ${todo ? LISTING_TODO[todo] : "true"}
   order by l.updated_at desc, l.id
   limit ? offset ?`

export type ReasonColumns = {
  state: ListingState
  decision: string | null
  reason_code: string | null
  reason: string | null
  taken_down_reason: string | null
}
type Row = Omit<SellerListingRow, "updated_at" | "reason"> & ReasonColumns & { updated_at: Date; total: number }

/** Why the listing is not on sale, or why its last change was refused, in words for the seller. */
export function sellerReason(row: ReasonColumns): string | null {
  if (row.state === "taken_down") return row.taken_down_reason
  const refused = row.decision === "rejected" || row.decision === "changes_requested"
  return refused ? reasonText(row.reason_code, row.reason) : null
}

const toRow = (row: Row): SellerListingRow => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  picture: row.picture,
  state: row.state,
  price: row.price,
  stock: row.stock,
  unit: row.unit,
  updated_at: row.updated_at.toISOString(),
  reason: sellerReason(row),
})

/** A seller's listings, last touched first. */
export async function readSellerListings(
  container: MedusaContainer,
  sellerId: string,
  { state = null as never, todo, limit, offset }: SellerListingsQuery,
): Promise<Page<SellerListingRow>> {
  const rows = await readRows<Row>(container, rowsOf(todo), [sellerId, state, state, limit, offset])
  return { items: rows.map(toRow), count: rows[0]?.total ?? 0, limit, offset }
}
