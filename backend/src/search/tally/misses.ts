import type { SearchMiss, SearchMissList } from "@san-ocop/kit/http/search-words"
import { TALLY_RULES } from "@san-ocop/kit/search/query-tally"
import { type Read, readRows } from "../../catalog/database"
import { firstDay } from "./days"

// A query is shown from so many searches on: what one person wrote stays with that person.
const MISSES: Read = {
  name: "search-misses",
  text: `WITH sums AS (
      SELECT query, sum(searches)::int AS searches, sum(none)::int AS none, sum(near)::int AS near, max(day) AS last_day
      FROM search_tally WHERE day >= $1 AND deleted_at IS NULL GROUP BY query
      HAVING sum(CASE $3::text WHEN 'none' THEN none WHEN 'near' THEN near ELSE none + near END) >= $2::int)
    SELECT json_build_object('count', count(*) OVER (), 'row', to_jsonb(sums)) FROM sums
    ORDER BY none + near DESC, query LIMIT $4 OFFSET $5`,
}
const FREQUENT: Read = {
  name: "search-frequent",
  text: `SELECT to_json(query) FROM search_tally WHERE day >= $1 AND deleted_at IS NULL
    GROUP BY query HAVING sum(searches) >= $2::int ORDER BY sum(searches) DESC, query LIMIT $3`,
}

type Asked = { days: number; kind: "none" | "near" | "any"; limit: number; offset: number }

/** What people looked for and did not find, the most frequent first. */
export async function searchMisses({ days, kind, limit, offset }: Asked): Promise<SearchMissList> {
  const values = [firstDay(days), TALLY_RULES.least, kind, limit, offset]
  const rows = await readRows<{ count: number; row: SearchMiss }>(MISSES, values)
  const rules = { least: TALLY_RULES.least, days: TALLY_RULES.days }
  return { items: rows.map(({ row }) => row), count: rows[0]?.count ?? 0, limit, offset, rules }
}

/** What was searched most in the last `days` days. */
export const frequentQueries = (days: number, most: number): Promise<string[]> =>
  readRows<string>(FREQUENT, [firstDay(days), TALLY_RULES.least, most])
