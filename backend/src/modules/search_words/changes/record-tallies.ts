import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { QueryTally } from "../types"

// Rows go in sorted by key, so that two processes that write at once wait for each other instead of locking each other out.
const ADD = `insert into search_tally (id, day, query, searches, none, near)
  select ${newIdSql("stal")}, * from
    unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::int[]) r (day, query, searches, none, near) order by 2, 3
  on conflict (day, query) where deleted_at is null do update set searches = search_tally.searches + excluded.searches,
    none = search_tally.none + excluded.none, near = search_tally.near + excluded.near`
const FORGET = "delete from search_tally where day < ? returning id"

/** Adds searches to the counts of their days. Each day and query may stand in `tallies` once. */
export async function recordTallies(context: Context, tallies: readonly QueryTally[]): Promise<void> {
  const column = <K extends keyof QueryTally>(name: K) => tallies.map((tally) => tally[name])
  await runSql(context, ADD, [column("day"), column("query"), column("searches"), column("none"), column("near")])
}

export const forgetTallies = async (context: Context, day: string): Promise<number> =>
  (await runSql(context, FORGET, [day])).length
