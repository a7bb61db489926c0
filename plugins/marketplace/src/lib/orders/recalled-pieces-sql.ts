/**
 * How many pieces of a fulfilment item are of lots that were recalled: they never go back on sale, however good they look.
 * @param item the alias of fulfillment_item in the query
 */
export const recalledPiecesSql = (item: string): string =>
  `(select coalesce(sum(packed.quantity), 0) from fulfillment_lot packed join lot on lot.id = packed.lot_id and lot.state = 'recalled'
    where packed.fulfillment_item_id = ${item}.id and packed.deleted_at is null)`
