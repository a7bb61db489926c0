const MINUTE = 60_000

/** How long to wait after each failed attempt; after the last one it is given up. */
const WAITS = [1, 5, 30, 120, 720].map((minutes) => minutes * MINUTE)

/** What the sender gets to answer before an attempt counts as dead. */
export const SENDING_LIMIT_MS = 5 * MINUTE

/** When to try again after `attempts` attempts; null: no more. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = WAITS[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}
