import type { MedusaContainer } from "@medusajs/framework/types"
import { SCREENING_VERSION } from "@san-ocop/kit/screening/screen"
import { type RevisionColumns, toContent } from "../../modules/listing/content"
import { WAITING } from "../../modules/listing/listing-moves"
import { readRows } from "../sql"
import type { Screened } from "./screening-facts"

export type Unscreened = Screened & { revision_id: string }

const UNSCREENED = `
  select r.*, l.id as listing_id, r.id as revision_id, l.seller_id, l.province_code, l.product_id, l.price::float8 as price
    from listing l
    join listing_revision r on r.id = l.current_revision_id
   where l.deleted_at is null and l.state = any(?)
     and not exists (select 1 from listing_screening s
                      where s.revision_id = r.id and s.rules_version = ? and s.deleted_at is null)
   limit 500`

type Row = RevisionColumns & Omit<Unscreened, "content">

/** Waiting listings that the rules in force have not seen, five hundred at a time. */
export async function readUnscreened(container: MedusaContainer): Promise<Unscreened[]> {
  const rows = await readRows<Row>(container, UNSCREENED, [WAITING, SCREENING_VERSION])
  return rows.map((row) => ({
    listing_id: row.listing_id,
    revision_id: row.revision_id,
    seller_id: row.seller_id,
    province_code: row.province_code,
    product_id: row.product_id,
    price: row.price,
    content: toContent(row),
  }))
}
