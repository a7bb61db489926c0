import { AsyncLocalStorage } from "node:async_hooks"
import { setTimeout } from "node:timers/promises"

/** Until when somebody waits for what is being found, of performance.now(). */
const current = new AsyncLocalStorage<number>()

/**
 * Runs `work` for somebody who waits for so many milliseconds: his answer is that of `work`, or what `late` says by then. Whatever `work` still
 * does after that asks `isTooLate`.
 */
export const withinTime = <T>(milliseconds: number, work: () => Promise<T>, late: () => T): Promise<T> =>
  current.run(performance.now() + milliseconds, () =>
    Promise.race([work(), setTimeout(milliseconds, undefined, { ref: false }).then(late)]),
  )

/** Whether nobody waits any more for what is being found here. Where no time was set somebody always does. */
export const isTooLate = (): boolean => performance.now() > (current.getStore() ?? Infinity)
