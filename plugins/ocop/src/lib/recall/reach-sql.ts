import { linkInForceSql } from "../traceability/events-sql"

const link = (
  alias: string,
): string => `trace_link ${alias} on ${alias}.from_lot_id = flow.lot_id and ${alias}.deleted_at is null
    and ${linkInForceSql(alias)}`

/**
 * The lots into which goods of the lots ?::text[] went, each with one from which it was reached: `downstream` of kit in SQL, over the
 * links that nobody declared a mistake. UNION keeps a lot that is there, so a loop ends, and nothing ever goes back to what else went
 * into the same product.
 */
export const REACHED_LOTS = `
  with recursive flow as (
    select unnest(?::text[]) as lot_id
    union
    select l.to_lot_id from flow join ${link("l")}
  )
  select distinct on (l.to_lot_id) l.to_lot_id as lot_id, l.from_lot_id
    from flow join ${link("l")}
   where not (l.to_lot_id = any(?::text[]))
   order by l.to_lot_id, l.from_lot_id`
