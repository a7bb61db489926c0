import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerHome } from "@san-ocop/kit/http/seller"
import { LISTING_STOCK } from "../listings/stock-sql"
import { readRows } from "../sql"

/** From how many pieces on the seller is told to refill. */
const LOW_STOCK = 5

const HOME = `
  select
    (select count(*)::int from group_order where seller_id = :seller and state = 'placed' and deleted_at is null) as to_confirm,
    (select count(*)::int from group_order where seller_id = :seller and state = 'confirmed' and deleted_at is null) as to_ship,
    count(*) filter (where l.state = 'changes_requested'
      or (l.state = 'approved' and r.decision in ('changes_requested', 'rejected')))::int as changes_needed,
    count(*) filter (where l.state in ('submitted', 'changed'))::int as waiting_review,
    count(*) filter (where l.state in ('approved', 'changed') and l.sales_mode = 'sale'
      and ${LISTING_STOCK} <= ${LOW_STOCK})::int as low_stock
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
   where l.seller_id = :seller and l.deleted_at is null`

/** What waits for the seller today. */
export async function readSellerHome(container: MedusaContainer, sellerId: string): Promise<SellerHome> {
  const sql = HOME.replaceAll(":seller", "?")
  const [home] = await readRows<SellerHome>(container, sql, [sellerId, sellerId, sellerId])
  return home ?? { to_confirm: 0, to_ship: 0, changes_needed: 0, waiting_review: 0, low_stock: 0 }
}
