import { withClient } from "../postgres.mjs"
import { Sentence } from "../say.mjs"

const PATIENCE_MS = 120_000
const LONGEST = `select extract(epoch from now() - query_start)::int as seconds, left(regexp_replace(query, '\\s+', ' ', 'g'), 200) as query
  from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid() order by query_start limit 1`

/** What the database is at, and since when: mostly a statement that reads a whole table for each of many rows. */
const atWork = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const [longest] = (await client.query(LONGEST)).rows
    return longest
      ? `For ${longest.seconds} s the database has been at:\n    ${longest.query}`
      : "The database is idle."
  })

/**
 * What `work` answers. It calls what it is given whenever it got on; where it does not for two minutes it is given up.
 * @throws Sentence that says where it hangs
 */
export async function inTime(what, databaseUrl, work) {
  let timer
  let giveUp
  const late = new Promise((_, reject) => (giveUp = reject))
  const hang = (where) => giveUp(new Sentence(`${what} did not get on for ${PATIENCE_MS / 1000} s. ${where}`))
  const gotOn = () => {
    clearTimeout(timer)
    timer = setTimeout(() => atWork(databaseUrl).then(hang, giveUp), PATIENCE_MS)
  }
  gotOn()
  try {
    return await Promise.race([work(gotOn), late])
  } finally {
    clearTimeout(timer)
  }
}
