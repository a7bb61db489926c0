import { clock } from "@san-ocop/floor/lib/clock"
import { createClient } from "redis"

/** At most `limit` in each window of `seconds`. */
export type RateRule = { limit: number; seconds: number }

/** Counts in windows. Keys are private to the rule's purpose: "lookup:code:7K3M9QXZ". */
export type RateCounter = {
  /** How many so far in the running window. */
  count(key: string): Promise<number>
  add(key: string, seconds: number): Promise<void>
}

/** Counts in this process: right for one process only. Forgets windows that are over once many keys have gathered. */
export function inProcessCounter(now = () => clock.now().getTime()): RateCounter {
  const windows = new Map<string, { count: number; ends: number }>()
  const running = (key: string) => {
    const window = windows.get(key)
    return window && window.ends > now() ? window : undefined
  }
  return {
    count: async (key) => running(key)?.count ?? 0,
    add: async (key, seconds) => {
      if (windows.size > 10_000) for (const old of windows.keys()) if (!running(old)) windows.delete(old)
      const window = running(key) ?? { count: 0, ends: now() + seconds * 1_000 }
      windows.set(key, { ...window, count: window.count + 1 })
    },
  }
}

/** Counts in Redis, for any number of processes. Connects at the first use. */
export function redisCounter(url: string): RateCounter {
  const client = createClient({ url, disableOfflineQueue: true })
  // Without a listener a lost connection would end the process; the client connects again by itself.
  client.on("error", () => undefined)
  let connected: Promise<unknown> | undefined
  const ready = async () => {
    await (connected ??= client.connect())
    return client
  }
  return {
    count: async (key) => Number((await (await ready()).get(`rate:${key}`)) ?? 0),
    add: async (key, seconds) => {
      await (await ready()).multi().incr(`rate:${key}`).expire(`rate:${key}`, seconds, "NX").exec()
    },
  }
}

/** The counter of this deployment: Redis where there is one, else in the process. */
export const rateCounter: RateCounter = process.env.REDIS_URL ? redisCounter(process.env.REDIS_URL) : inProcessCounter()
