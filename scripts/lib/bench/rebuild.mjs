import { setTimeout } from "node:timers/promises"
import { withClient } from "../postgres.mjs"
import { TURN_MS } from "./rest.mjs"

const ASKERS = 2
// A shopper who reads what he found: without it two cores do little else than answer.
const READING_MS = 50
const SAMPLE = 40
const PATIENCE_MS = 30 * 60_000
const BEFORE_MS = 3_000

/** As a process leaves an index that is ended while it builds: the next catch-up builds it anew. */
const CUT_OFF = `
  insert into search_index_version (id, search_index_id, version, provider, physical_name, definition_hash, status)
  select 'srhver_' || gen_random_uuid(), v.search_index_id, v.version + 1, v.provider, v.physical_name || '_cut_off', v.definition_hash, 'building'
    from search_index_version v join search_index i on i.id = v.search_index_id and i.active_version = v.version
   where i.name = 'product' and v.deleted_at is null returning version`
const BUILT = `
  select extract(epoch from max(s.completed_at) - min(s.started_at))::float as seconds
    from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
    join search_index_sync s on s.search_index_version_id = v.id
   where i.name = 'product' and i.active_version > $1 having bool_and(s.completed_at is not null)`

const read = async (url) => {
  const from = performance.now()
  const answer = await fetch(url).catch(() => undefined) // a server that does not answer at all has failed, too
  const { count = 0, limited = true } = answer?.ok ? await answer.json() : {}
  return { isGood: count > 0, limited, milliseconds: performance.now() - from }
}

/** Of the first paths those that find something while all is well. */
async function findingSomething(backend, pathOf) {
  const paths = []
  for (let number = 0; paths.length < SAMPLE && number < 4 * SAMPLE; number++) {
    const path = pathOf(number)
    if ((await read(backend + path)).isGood) paths.push(path)
  }
  return paths
}

/** Until just before the job's next turn: what is asked earlier would be counted as asked during the rebuild. */
const untilTurn = () => setTimeout((2 * TURN_MS - (Date.now() % TURN_MS) - BEFORE_MS) % TURN_MS)

/**
 * Has the engine's index built anew by the job that looks after it, while shoppers search. Returns { seconds, asked, bad, limited, p97_5 }: how
 * long it took, how many searches were asked until the new index answered, how many failed or found nothing, and how many PostgreSQL answered.
 */
export async function measureRebuild({ backend, databaseUrl }, pathOf) {
  const paths = await findingSomething(backend, pathOf)
  await untilTurn()
  return withClient(databaseUrl, async (client) => {
    const [{ version }] = (await client.query(CUT_OFF)).rows
    const until = performance.now() + PATIENCE_MS
    const answers = []
    let built
    let isOver = false
    const ask = async (asker) => {
      for (let number = asker; !isOver; number += ASKERS) {
        answers.push(await read(backend + paths[number % paths.length]))
        await setTimeout(READING_MS)
      }
    }
    const watch = async () => {
      while (!built) {
        await setTimeout(500)
        built = (await client.query(BUILT, [version])).rows[0]
        if (performance.now() > until) throw new Error("the index was not built anew in time")
      }
    }
    const watched = watch().finally(() => (isOver = true)) // also when it took too long: the next size is measured then
    await Promise.all([watched, ...Array.from({ length: ASKERS }, (_, asker) => ask(asker))])
    const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    return {
      seconds: built.seconds,
      asked: answers.length,
      bad: answers.filter(({ isGood }) => !isGood).length,
      limited: answers.filter(({ limited }) => limited).length,
      p97_5: times[Math.floor(times.length * 0.975)] ?? 0,
    }
  })
}
