import type { ListingTodo } from "@san-ocop/kit/http/seller"
import { LISTING_STOCK } from "./stock-sql"

/** From how many pieces on the seller is told to refill. */
const LOW_STOCK = 5

/** What there is to do about a listing, as a condition on it (l), its current revision (r) and its seller (s): counted on the home page and listed behind the count. */
export const LISTING_TODO: Readonly<Record<ListingTodo, string>> = {
  changes_needed: `(l.state = 'changes_requested'
      or (l.state = 'approved' and r.decision in ('changes_requested', 'rejected')))`,
  waiting_review: `l.state in ('submitted', 'changed')`,
  low_stock: `(l.state in ('approved', 'changed') and l.sales_mode = 'sale' and ${LISTING_STOCK} <= ${LOW_STOCK})`,
}

export const LISTING_TODOS = Object.keys(LISTING_TODO) as [ListingTodo, ...ListingTodo[]]
