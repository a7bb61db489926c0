import { withClient } from "../postgres.mjs"

// The last filling of an index that has come to its end: what was written, and in how many seconds.
const FILLED = `
  select i.name, sum(s.documents_synced)::int as documents,
         extract(epoch from max(s.completed_at) - min(s.started_at))::float as seconds
    from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
    join search_index_sync s on s.search_index_version_id = v.id group by i.name`

/** How fast each index was filled at the first start, in products a second: { engine, fallback }. */
export const fillRates = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(FILLED)
    const rateOf = (index) => {
      const { documents, seconds } = rows.find(({ name }) => name === index)
      return Math.round(documents / seconds)
    }
    return { engine: rateOf("product"), fallback: rateOf("product_fallback") }
  })
