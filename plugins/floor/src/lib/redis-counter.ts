import type { RateCounter } from "./rate-limit"
import { redisConnection } from "./redis-connection"

// A window that ended meanwhile stays ended: a bare DECR would make a key that never expires.
const GIVE_BACK = `if tonumber(redis.call("GET", KEYS[1]) or "0") > 0 then return redis.call("DECR", KEYS[1]) end return 0`

/** Counts in Redis, for any number of processes. */
export function redisCounter(url: string): RateCounter & { close(): void } {
  const { use, close } = redisConnection(url)
  return {
    take: async (key, seconds) => {
      const [count] = await use((redis) =>
        redis.multi().incr(`rate:${key}`).expire(`rate:${key}`, seconds, "NX").exec(),
      )
      return Number(count)
    },
    giveBack: async (key) => {
      await use((redis) => redis.eval(GIVE_BACK, { keys: [`rate:${key}`] }))
    },
    forget: async (key) => {
      await use((redis) => redis.del(`rate:${key}`))
    },
    close,
  }
}
