import { AsyncLocalStorage } from "node:async_hooks"
import { readFileSync } from "node:fs"
import { MedusaError } from "@medusajs/framework/utils"
import { type Clock, shiftedClock, systemClock } from "@san-ocop/kit/clock"

/** Reads the shift of the clock in milliseconds; a missing or unreadable file is a mistake of the test, so it throws. */
function readOffset(file: string): number {
  const offset = Number(readFileSync(file, "utf8").trim())
  if (Number.isFinite(offset)) return offset
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `CLOCK_OFFSET_FILE holds no number of milliseconds: ${file}`,
  )
}

/**
 * The clock for an environment: the machine's own, or that clock shifted by the milliseconds in CLOCK_OFFSET_FILE,
 * read again at each `now()` so that a test may move time under a running server.
 * @throws MedusaError when NODE_ENV is production and CLOCK_OFFSET_FILE is set
 */
export function clockFor(env: NodeJS.ProcessEnv): Clock {
  const file = env.CLOCK_OFFSET_FILE
  if (!file) return systemClock
  if (env.NODE_ENV === "production") {
    const message = "CLOCK_OFFSET_FILE is for tests: production refuses to start with it"
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
  return shiftedClock(systemClock, () => readOffset(file))
}

const machine = clockFor(process.env)
const another = new AsyncLocalStorage<Clock>()

/** Where domain code learns what time it is. */
export const clock: Clock = { now: () => (another.getStore() ?? machine).now() }

/** Does something as if another clock were right, for sample data that has a past. Whoever else is at work meanwhile keeps the real time. */
export const withClock = <T>(other: Clock, work: () => Promise<T>): Promise<T> => another.run(other, work)
