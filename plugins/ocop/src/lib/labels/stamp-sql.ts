/**
 * What the stamp register says of one item of a lot: 'issued', 'voided', or null where no entry holds its number. `lotId` and
 * `item` are SQL, such as "$1" or "x.id"; `item` is used more than once. No number is in two entries, nor voided twice, so the first that does not
 * end before it is the only one that may hold it.
 */
export const stampSql = (
  lotId: string,
  item: string,
): string => `(SELECT CASE WHEN stamp.first_item > ${item} THEN NULL WHEN stamp.voided_at IS NOT NULL OR coalesce((SELECT gone.first_item <= ${item}
    FROM label_void gone WHERE gone.lot_id = stamp.lot_id AND gone.last_item >= ${item} AND gone.deleted_at IS NULL
    ORDER BY gone.last_item LIMIT 1), false) THEN 'voided' ELSE 'issued' END
  FROM label_batch stamp WHERE stamp.lot_id = ${lotId} AND stamp.last_item >= ${item} AND stamp.deleted_at IS NULL
  ORDER BY stamp.last_item LIMIT 1)`
