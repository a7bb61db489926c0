import type { MedusaContainer } from "@medusajs/framework/types"
import type { LoadedCart, LoadedLine } from "../lib/checkout/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { listingHeld } from "./listings/held-sql"
import { sellingStatus } from "./sellers/restricted-sql"
import { readRows } from "./sql"

// A cart with a group is completed, also when the process died before the cart was told.
const CART = `select c.id, c.region_id, c.sales_channel_id, c.currency_code, c.customer_id,
    (c.completed_at is not null
      or exists (select 1 from order_group g where g.cart_id = c.id and g.deleted_at is null)) as completed
  from cart c where c.id = ? and c.deleted_at is null`

// Price and stock are Medusa's own rows, so that what is shown here is what completion charges and reserves.
const LINES = `
  select l.id, l.variant_id, l.product_id, l.quantity::float8 as quantity, l.unit_price::float8 as cart_price,
    price.amount::float8 as price, p.title as name, p.handle, p.thumbnail as picture,
    case when p.deleted_at is null and v.deleted_at is null then p.status else 'deleted' end as product_status,
    coalesce(rev.unit, '') as unit, v.title as variant_title, v.sku as variant_sku,
    coalesce(rev.weight_grams, v.weight, 0)::float8 as weight_grams,
    coalesce(rev.storage_classes, '{}') as storage_classes, rev.reach, rev.length_cm, rev.width_cm, rev.height_cm,
    li.id as listing_id, li.state as listing_state, li.sales_mode, li.minimum_age, coalesce(rev.group_code, '') as category, ${listingHeld("li")} as held,
    item.inventory_item_id, coalesce(item.required_quantity, 1) as required_quantity,
    floor(coalesce(level.stocked_quantity - level.reserved_quantity, 0) / coalesce(item.required_quantity, 1))::float8 as stock,
    s.id as seller_id, s.slug as seller_slug, s.name as seller_name, s.phone as seller_phone, ${sellingStatus("s")} as seller_status, s.kind as seller_kind,
    s.province_code, s.stock_location_id, s.shipping_profile_id,
    f.id as floor_id, f.slug as floor_slug, f.province_name, f.settlement_mode, commune.full_name as commune_name
  from cart_line_item l
  join product p on p.id = l.product_id
  join product_variant v on v.id = l.variant_id
  left join listing li on li.product_id = l.product_id and li.deleted_at is null
  left join listing_revision rev on rev.id = li.approved_revision_id
  left join seller s on s.id = li.seller_id and s.deleted_at is null
  left join floor f on f.province_code = s.province_code and f.deleted_at is null
  left join administrative_unit commune on commune.id = '2025:' || s.commune_code and commune.level = 'commune'
  left join product_variant_inventory_item item on item.variant_id = l.variant_id and item.deleted_at is null
  left join inventory_level level on level.inventory_item_id = item.inventory_item_id
    and level.location_id = s.stock_location_id and level.deleted_at is null
  left join lateral (
    select pr.amount from product_variant_price_set ps join price pr on pr.price_set_id = ps.price_set_id
     where ps.variant_id = l.variant_id and ps.deleted_at is null and pr.deleted_at is null and pr.currency_code = 'vnd'
       and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null and pr.max_quantity is null
     order by pr.created_at desc limit 1
  ) price on true
  where l.cart_id = ? and l.deleted_at is null
  order by l.created_at, l.id`

type CartRow = Omit<LoadedCart, "lines">

/** A cart with its lines as they stand now, or null when there is none of this id. Two queries, whatever it holds. */
export async function readCart(container: MedusaContainer, cartId: string): Promise<LoadedCart | null> {
  const [[cart], lines] = await Promise.all([
    readRows<CartRow>(container, CART, [cartId]),
    readRows<LoadedLine>(container, LINES, [vietnamDay(clock.now()), cartId]),
  ])
  return cart ? { ...cart, lines } : null
}
