import { systemClock } from "@san-ocop/kit/clock"
import { MS_PER_DAY } from "@san-ocop/kit/day"

/** True for a server whose clock tests may move. Production refuses to start as one: see `clock.ts`. */
export const isTestServer = (): boolean => Boolean(process.env.CLOCK_OFFSET_FILE)

// Later than any test server lives, and sooner than a timer of Node can wait: beyond 24.8 days it would run at once, again and again.
const LATER_DAYS = 20

function later(): string {
  const day = new Date(systemClock.now().getTime() + LATER_DAYS * MS_PER_DAY)
  return `0 0 ${day.getUTCDate()} ${day.getUTCMonth() + 1} *`
}

/**
 * The schedule of a job: on a test server a day that it does not see. Suites share a server and move its clock, so there a job runs when
 * a test asks for it (support/jobs.ts), and not in the middle of another.
 */
export const unlessTested = (schedule: string): string => (isTestServer() ? later() : schedule)
