import { linkInForceSql } from "../traceability/events-sql"

const link = (alias: string): string =>
  `trace_link ${alias} on ${alias}.deleted_at is null and ${linkInForceSql(alias)}`

/**
 * The lots that a recall of these lots reaches, each with one from which it was reached, over the links that nobody declared a
 * mistake. A named box stands for what is in it, and in the boxes in it; then goods are followed to what they went into: `downstream`
 * of kit in SQL. UNION keeps a lot that is there, so a loop ends. Nothing goes back to what else went into the same product, nor to
 * what else is in a box that was only reached.
 * @param named an SQL expression of text[], used once
 */
export const reachedSql = (named: string): string => `
  with recursive named as (
    select unnest(${named}) as lot_id
  ), meant (lot_id, from_lot_id) as (
    select lot_id, null::text from named
    union
    select l.from_lot_id, l.to_lot_id from meant join lot box on box.id = meant.lot_id and box.kind = 'box'
      join ${link("l")} and l.to_lot_id = box.id and l.kind = 'aggregation'
  ), flow as (
    select lot_id from meant
    union
    select l.to_lot_id from flow join ${link("l")} and l.from_lot_id = flow.lot_id
  ), reached as (
    select lot_id, from_lot_id, 1 as turn from meant where from_lot_id is not null
    union all
    select l.to_lot_id, l.from_lot_id, 2 from flow join ${link("l")} and l.from_lot_id = flow.lot_id
  )
  select distinct on (lot_id) lot_id, from_lot_id from reached
   where lot_id not in (select lot_id from named)
   order by lot_id, turn, from_lot_id`

/** The same for the lots ?::text[]. */
export const REACHED_LOTS = reachedSql("?::text[]")
