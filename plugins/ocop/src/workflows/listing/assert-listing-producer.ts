import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../reads/rows"

/** What a check needs of the listing that is submitted or decided on. */
export type CheckedListing = { seller_id: string; current_revision_id: string | null }

const NAMED = `
  select r.producer_id, exists (
      select 1 from seller_producer sp join producer p on p.id = sp.producer_id and p.deleted_at is null
       where sp.seller_id = ? and sp.producer_id = r.producer_id and sp.deleted_at is null) as allowed
    from listing_revision r where r.id = ?`

/**
 * Refuses a listing whose waiting revision does not name who makes the goods, or names one who does not let this seller sell
 * them: a product on sale has exactly one producer.
 * @throws Refusal invalid_data
 */
export async function assertListingProducer(container: MedusaContainer, listing: CheckedListing): Promise<void> {
  const bindings = [listing.seller_id, listing.current_revision_id]
  const [revision] = await readRows<{ producer_id: string | null; allowed: boolean }>(container, NAMED, bindings)
  const field = "content.producer_id"
  if (!revision?.producer_id) {
    refuse("invalid_data", "Chưa chọn chủ thể làm ra sản phẩm này.", { field, code: "producer_missing" })
  }
  if (!revision.allowed) {
    const message = "Chủ thể này chưa cho phép gian hàng bán hàng của mình."
    refuse("invalid_data", message, { field, code: "producer_not_allowed" })
  }
}
