/**
 * True of a lot that belongs to a stall: goods of a product that it offers, or whatever it recorded itself. `seller` is an SQL
 * expression that stands there twice.
 */
export const ofSellerSql = (lot: string, seller: string): string =>
  `(${lot}.seller_id = ${seller} or exists (select 1 from listing offered where offered.product_id = ${lot}.product_id
    and offered.seller_id = ${seller} and offered.deleted_at is null))`
