/**
 * What new labels of a product carry, as a row `scheme`, `value`: its GTIN, where there is one, before our own key ('gs1' sorts before
 * 'platform'). `product` is an SQL expression for its id.
 */
export const labelIdentifierSql = (product: string): string =>
  `SELECT i.scheme, i.value FROM product_identifier i WHERE i.product_id = ${product}
  AND i.scheme IN ('gs1', 'platform') AND i.retired_at IS NULL AND i.deleted_at IS NULL ORDER BY i.scheme LIMIT 1`
