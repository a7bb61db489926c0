/**
 * What the stamp register says of one item of a lot: 'issued', 'voided', or null where no entry holds its number. `lotId` and
 * `item` are SQL, such as "$1" or "x.id".
 */
export const stampSql = (
  lotId: string,
  item: string,
): string => `(SELECT CASE WHEN stamp.voided_at IS NULL THEN 'issued'
  ELSE 'voided' END FROM label_batch stamp WHERE stamp.lot_id = ${lotId} AND stamp.last_item >= ${item}
  AND stamp.first_item <= ${item} AND stamp.deleted_at IS NULL ORDER BY stamp.last_item LIMIT 1)`
