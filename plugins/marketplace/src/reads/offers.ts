import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { listingHeld } from "./listings/held-sql"
import { sellingStatus } from "./sellers/restricted-sql"
import { readRows } from "./sql"

/** A variant as an offer of a seller, and how many pieces of it are already in a cart. */
export type OfferRow = {
  variant_id: string
  name: string
  seller_status: string
  listing_state: string | null
  sales_mode: string | null
  held: boolean
  product_status: string
  price: number | null
  stock: number
  in_cart: number
}

const OFFERS = `
  select v.id as variant_id, p.title as name, p.status as product_status, coalesce(${sellingStatus("s")}, '') as seller_status,
    li.state as listing_state, li.sales_mode, ${listingHeld("li")} as held, li.price::float8 as price,
    floor(coalesce(level.stocked_quantity - level.reserved_quantity, 0) / coalesce(item.required_quantity, 1))::float8 as stock,
    coalesce((select sum(l.quantity) from cart_line_item l
               where l.cart_id = ? and l.variant_id = v.id and l.deleted_at is null), 0)::float8 as in_cart
  from product_variant v
  join product p on p.id = v.product_id and p.deleted_at is null
  left join listing li on li.product_id = p.id and li.deleted_at is null
  left join seller s on s.id = li.seller_id and s.deleted_at is null
  left join product_variant_inventory_item item on item.variant_id = v.id and item.deleted_at is null
  left join inventory_level level on level.inventory_item_id = item.inventory_item_id
    and level.location_id = s.stock_location_id and level.deleted_at is null
  where v.id = any(?) and v.deleted_at is null`

/** The offers behind these variants. A variant that does not exist has no row. One query. */
export const readOffers = (
  container: MedusaContainer,
  variantIds: string[],
  cartId: string | null,
): Promise<OfferRow[]> => readRows<OfferRow>(container, OFFERS, [vietnamDay(clock.now()), cartId ?? "", variantIds])
