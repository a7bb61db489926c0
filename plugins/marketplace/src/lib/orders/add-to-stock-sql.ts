/** The end of a statement whose `goods` (inventory_item_id, location_id, quantity) go back to the stock that they were taken from; `?`: when. Answers the levels that moved. */
export const ADD_TO_STOCK = `update inventory_level level
     set stocked_quantity = level.stocked_quantity + goods.quantity,
         raw_stocked_quantity = jsonb_build_object('value', (level.stocked_quantity + goods.quantity)::text, 'precision', 20), updated_at = ?
    from goods
   where level.inventory_item_id = goods.inventory_item_id and level.location_id = goods.location_id and level.deleted_at is null
  returning level.id`
