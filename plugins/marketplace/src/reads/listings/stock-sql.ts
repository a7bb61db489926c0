/** How many of listing `l` of seller `s` can be bought now: at the seller's place once there is a product, else as written. */
export const LISTING_STOCK = `
  coalesce((
    select sum(il.stocked_quantity - il.reserved_quantity)::int
      from product_variant_inventory_item pv
      join inventory_level il on il.inventory_item_id = pv.inventory_item_id and il.deleted_at is null
     where pv.variant_id = l.variant_id and pv.deleted_at is null and il.location_id = s.stock_location_id
  ), l.stock)`
