import { existsSync, readFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
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

const TICK_MS = 1_000
const CALM_TICKS = 5
// Of a second: what a server does that nobody asks.
const LITTLE = 0.1
const TICKS_PER_S = 100
const PATIENCE_MS = 10 * 60_000

/** Seconds of a processor that a process has had. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S
}

/**
 * Waits until these processes have next to nothing to do: a server that has just filled its indexes looks them through once more. Where
 * the system does not tell, it does not wait. Returns whether they came to rest.
 */
export async function untilCalm(pids) {
  if (!existsSync(`/proc/${process.pid}/stat`)) return false
  const until = performance.now() + PATIENCE_MS
  let calm = 0
  let before = pids.map(processorSeconds)
  while (calm < CALM_TICKS && performance.now() < until) {
    await setTimeout(TICK_MS)
    const now = pids.map(processorSeconds)
    calm = now.every((seconds, at) => seconds - before[at] < LITTLE) ? calm + 1 : 0
    before = now
  }
  return calm >= CALM_TICKS
}
