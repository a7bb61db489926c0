/** How many labels of single goods of a lot were printed and are not void. `lotId` is SQL, such as "x.id". */
export const heldLabelsSql = (
  lotId: string,
): string => `(SELECT coalesce(sum(held.quantity - ${voidedLabelsSql("held.id")}), 0)::int
  FROM label_batch held WHERE held.lot_id = ${lotId} AND held.kind = 'unit' AND held.voided_at IS NULL AND held.deleted_at IS NULL)`

/** How many labels of a batch were voided one by one or by ranges. `batchId` is SQL. */
export const voidedLabelsSql = (batchId: string): string =>
  `(SELECT coalesce(sum(gone.last_item - gone.first_item + 1), 0)::int FROM label_void gone
  WHERE gone.batch_id = ${batchId} AND gone.deleted_at IS NULL)`
