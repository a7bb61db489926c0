/**
 * The recall, as `id` and `code`, that stopped the sale of lot `lot` before recall `r` could; no row where `r` is the first. What was in
 * stock of a lot was counted by the first that stopped it, which took it out of stock: it is no other's. A drill stops nothing, nor does a
 * draft.
 * @param lot an SQL expression: a lot's id
 * @param r the name of table recall in the query
 */
export const stoppedBeforeSql = (
  lot: string,
  r: string,
): string => `select stop.id, stop.code from recall_lot found join recall stop on stop.id = found.recall_id
    and stop.approved_at is not null and not stop.is_drill and stop.deleted_at is null and stop.id <> ${r}.id
   where found.lot_id = ${lot} and found.deleted_at is null
     and (${r}.is_drill or ${r}.approved_at is null or (stop.approved_at, stop.id) < (${r}.approved_at, ${r}.id))
   order by stop.approved_at, stop.id limit 1`
