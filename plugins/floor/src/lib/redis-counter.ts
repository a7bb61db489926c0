import { setTimeout as wait } from "node:timers/promises"
import { MedusaError } from "@medusajs/framework/utils"
import { createClient } from "redis"
import type { RateCounter } from "./rate-limit"

const ANSWER_WITHIN_MS = 500
const RECONNECT_AT_MOST_MS = 5_000
// A window that ended meanwhile stays ended: a bare DECR would make a key that never expires.
const GIVE_BACK = `if tonumber(redis.call("GET", KEYS[1]) or "0") > 0 then return redis.call("DECR", KEYS[1]) end return 0`

const away = (why: string) => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Redis ${why}`)

const soon = async <T>(answer: Promise<T>): Promise<T> => {
  const over = new AbortController()
  const late = wait(ANSWER_WITHIN_MS, undefined, { signal: over.signal }).then(() => {
    throw away(`did not answer within ${ANSWER_WITHIN_MS} ms`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    over.abort()
    late.catch(() => undefined)
  }
}

/**
 * Counts in Redis, for any number of processes. Connects at the first use and again by itself when the connection is
 * lost; every call fails within half a second while there is none.
 */
export function redisCounter(url: string): RateCounter & { close(): void } {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: ANSWER_WITHIN_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, RECONNECT_AT_MOST_MS),
    },
  })
  // Without a listener a lost connection would end the process.
  client.on("error", () => undefined)
  let connecting: Promise<unknown> | undefined
  const connect = () =>
    client.connect().catch((error: unknown) => {
      connecting = undefined
      throw error
    })
  const ready = async () => {
    if (client.isReady) return client
    if (connecting) throw away("is not reachable")
    await soon((connecting = connect()))
    return client
  }
  return {
    take: async (key, seconds) => {
      const multi = (await ready()).multi().incr(`rate:${key}`).expire(`rate:${key}`, seconds, "NX")
      const [count] = await soon(multi.exec())
      return Number(count)
    },
    giveBack: async (key) => {
      await soon((await ready()).eval(GIVE_BACK, { keys: [`rate:${key}`] }))
    },
    forget: async (key) => {
      await soon((await ready()).del(`rate:${key}`))
    },
    close: () => {
      client.destroy()
    },
  }
}
