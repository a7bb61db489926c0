import { clock } from "./clock"
import { either } from "./either"

/** At most `limit` in each window of `seconds`. */
export type RateRule = { limit: number; seconds: number }

/** Counts in windows. Keys are private to the rule's purpose: "lookup:code:7K3M9QXZ". */
export type RateCounter = {
  /** Counts one more in the running window and answers how many that makes. */
  take(key: string, seconds: number): Promise<number>
  /** Takes back one that turned out not to count. */
  giveBack(key: string): Promise<void>
  /** Begins at nought again. */
  forget(key: string): Promise<void>
}

/** Counts in this process: right for one process only. Forgets windows that are over once many keys have gathered. */
export function inProcessCounter(now = () => clock.now().getTime()): RateCounter {
  const windows = new Map<string, { count: number; ends: number }>()
  const running = (key: string) => {
    const window = windows.get(key)
    return window && window.ends > now() ? window : undefined
  }
  return {
    take: async (key, seconds) => {
      if (windows.size > 10_000) for (const old of windows.keys()) if (!running(old)) windows.delete(old)
      const window = running(key) ?? { count: 0, ends: now() + seconds * 1_000 }
      windows.set(key, { ...window, count: window.count + 1 })
      return window.count + 1
    },
    giveBack: async (key) => {
      const window = running(key)
      if (window) windows.set(key, { ...window, count: Math.max(0, window.count - 1) })
    },
    forget: async (key) => {
      windows.delete(key)
    },
  }
}

/** Counts in `main`; while that fails, in `spare`, saying so once through `warn`: a limit must not stop the shop. */
export function sturdyCounter(main: RateCounter, spare: RateCounter, warn: (error: unknown) => void): RateCounter {
  const sturdy = either(main, spare, warn)
  return {
    take: (key, seconds) => sturdy((counter) => counter.take(key, seconds)),
    giveBack: (key) => sturdy((counter) => counter.giveBack(key)),
    forget: (key) => sturdy((counter) => counter.forget(key)),
  }
}
