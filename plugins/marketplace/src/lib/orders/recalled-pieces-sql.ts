/**
 * How many pieces of a fulfilment item are of lots that were recalled.
 * @param item the alias of fulfillment_item in the query
 */
export const recalledPiecesSql = (item: string): string =>
  `(select coalesce(sum(packed.quantity), 0) from fulfillment_lot packed join lot on lot.id = packed.lot_id and lot.state = 'recalled'
    where packed.fulfillment_item_id = ${item}.id and packed.deleted_at is null)`

/**
 * True where the lots of a fulfilment item are on record.
 * @param item the alias of fulfillment_item in the query
 */
export const hasLotSql = (item: string): string =>
  `exists (select 1 from fulfillment_lot known where known.fulfillment_item_id = ${item}.id and known.deleted_at is null)`

/**
 * How many pieces of a fulfilment item never go back on sale, however good they look: those of recalled lots; and all of them where
 * nobody recorded a lot and one of their product was recalled, since they may be of it.
 * @param item the alias of fulfillment_item in the query
 */
export const unsaleablePiecesSql = (item: string): string =>
  `(case when ${hasLotSql(item)} then ${recalledPiecesSql(item)}
    when exists (select 1 from order_line_item sold join lot bad on bad.product_id = sold.product_id and bad.state = 'recalled'
      and bad.deleted_at is null where sold.id = ${item}.line_item_id) then ${item}.quantity else 0 end)`
