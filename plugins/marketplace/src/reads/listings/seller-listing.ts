import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SellerAppeal } from "@san-ocop/kit/http/listing-appeal"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { ActiveSeller } from "../../lib/seller-request"
import { type RevisionColumns, toContent } from "../../modules/listing/content"
import { APPEALABLE, SUBMITTABLE, WAITING } from "../../modules/listing/listing-moves"
import { roleHas } from "../../lib/sellers/role-rights"
import { readRows } from "../sql"
import { readSellerAppeal } from "./appeals"
import { readProducersOfSeller } from "./programme-facts"
import { readScreening } from "./screening-facts"
import { type ReasonColumns, sellerReason } from "./seller-listings"
import { LISTING_STOCK } from "./stock-sql"

const ONE = `
  select l.id, p.handle, r.name, l.state, l.price::float8 as price, ${LISTING_STOCK} as stock, l.updated_at,
         r.description, r.ingredients, r.storage_note, r.shelf_life, r.group_code, r.unit, r.weight_grams, r.pictures,
         r.producer_id, r.alcohol_percent, r.storage_classes, r.reach, r.length_cm, r.width_cm, r.height_cm, l.product_id, l.province_code, r.number, r.decision, r.reason_code, r.reason, l.taken_down_reason, a.number as approved_number
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    left join listing_revision a on a.id = l.approved_revision_id
    join seller s on s.id = l.seller_id
    left join product p on p.id = l.product_id and p.deleted_at is null
   where l.id = ? and l.seller_id = ? and l.deleted_at is null`

type Row = RevisionColumns &
  ReasonColumns & {
    id: string
    handle: string | null
    price: number
    stock: number
    updated_at: Date
    product_id: string | null
    province_code: string
    number: number
    approved_number: number | null
  }

/** What the department will look at closely, while the listing is written or waits. */
async function readExpected(
  container: MedusaContainer,
  seller_id: string,
  row: Row,
): Promise<SellerListing["screening"]> {
  if (![...SUBMITTABLE, ...WAITING].includes(row.state)) return null
  const { id: listing_id, product_id, province_code, price } = row
  return readScreening(container, { listing_id, seller_id, product_id, province_code, price, content: toContent(row) })
}

/** One listing of the active seller. @throws Refusal not_found, also for another seller's listing */
export async function readSellerListing(
  container: MedusaContainer,
  seller: ActiveSeller,
  id: string,
): Promise<SellerListing> {
  const [row] = await readRows<Row>(container, ONE, [id, seller.id])
  if (!row) return refuse("not_found", "Không tìm thấy sản phẩm này.")
  const appeal = await readSellerAppeal(container, row.id, row.state)
  const mayWrite = seller.status !== "closed" && roleHas(seller.role, "listings:write")
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    picture: row.pictures[0] ?? null,
    state: row.state,
    price: row.price,
    stock: row.stock,
    unit: row.unit,
    updated_at: row.updated_at.toISOString(),
    reason: sellerReason(row),
    content: toContent(row),
    revision_number: row.number,
    approved_revision_number: row.approved_number,
    moves: mayWrite && SUBMITTABLE.includes(row.state) ? ["submitted"] : [],
    producers: await readProducersOfSeller(container, seller.id),
    screening: await readExpected(container, seller.id, row),
    appeal,
    may_appeal: mayWrite && APPEALABLE.includes(row.state) && appeal === null,
  }
}

/** The appeal that the page of a seller's listing shows. @throws Refusal not_found */
export async function findSellerAppeal(
  container: MedusaContainer,
  seller: ActiveSeller,
  listingId: string,
): Promise<SellerAppeal> {
  const { appeal } = await readSellerListing(container, seller, listingId)
  return appeal ?? refuse("not_found", "Sản phẩm này chưa có khiếu nại nào.")
}
