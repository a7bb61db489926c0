import { GIVEN_PARCELS, IS_LATE_GIVER } from "./gifts-sql"

/**
 * True of an approved recall `r` of which buyers, or givers of what was found later, are still to be found or told; `r` is the name of table
 * recall in the query. In a drill nobody is told.
 */
export const isTellingSql = (
  r: string,
): string => `(${r}.state = 'approved' and (${r}.traced_at is null or (not ${r}.is_drill and (exists (
  select 1 from recall_buyer untold where untold.recall_id = ${r}.id and untold.told_at is null and untold.deleted_at is null)
  or exists (select 1 from recall_buyer b cross join ${GIVEN_PARCELS} where b.recall_id = ${r}.id and ${IS_LATE_GIVER})))))`
