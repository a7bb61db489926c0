import { existsSync, readFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { withClient } from "../postgres.mjs"

/** When the job that looks after the indexes has its turn (backend/src/jobs/search-catch-up.ts). */
export const TURN_MS = 5 * 60_000
// Its first turn after a start comes at the second whole minute (backend/src/jobs/search-first-catch-up.ts); then it begins within seconds.
const FIRST_TURN_MS = 2 * 60_000
const BEGINS_MS = 3_000

const TICK_MS = 1_000
const CALM_TICKS = 3
// Of a second: what a server does that nobody asks.
const LITTLE = 0.1
const TICKS_PER_S = 100
const PATIENCE_MS = 10 * 60_000

/** Seconds of a processor that a process has had. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S
}

/** Whether these processes came to have next to nothing to do. Where the system does not tell, it does not wait. */
async function untilCalm(pids) {
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

/**
 * How long to wait so that no turn of the job begins within `forMs`, in ms. Instants are of Date.now().
 * @param started when the server was there
 */
export function untilBetweenTurns(now, started, forMs) {
  const first = Math.max(0, started + FIRST_TURN_MS + BEGINS_MS - now)
  const at = now + first
  const next = TURN_MS - (at % TURN_MS)
  return next < forMs ? first + next + BEGINS_MS : first
}

/**
 * What a server does after a start and after a large catalogue came in, it does before what is measured: waits until the job that compares the
 * indexes has had its turn and does not have its next one within `forMs`, and until backend and engine have next to nothing to do. Returns
 * whether they came to rest.
 */
export async function untilAtRest({ pids, started }, forMs) {
  for (;;) {
    await setTimeout(untilBetweenTurns(Date.now(), started, forMs))
    const isCalm = await untilCalm(pids)
    if (!isCalm || untilBetweenTurns(Date.now(), started, forMs) === 0) return isCalm
  }
}

/** What PostgreSQL would tidy up in the middle of what is measured, once so much was written. */
export const tidy = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    await client.query("vacuum (analyze)")
    await client.query("checkpoint")
  })
