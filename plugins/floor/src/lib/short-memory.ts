import { logger } from "@medusajs/framework/logger"
import { clock } from "./clock"
import { either } from "./either"
import { redisConnection } from "./redis-connection"

/** Texts that are kept for some seconds, under keys private to their purpose. It may forget sooner. */
export type ShortMemory = {
  /** What stands under a key; null when nothing does. */
  recall(key: string): Promise<string | null>
  /** Keeps a text unless another stands there already, and answers the one that does: whoever asks at once agrees. */
  keep(key: string, text: string, seconds: number): Promise<string>
}

const MOST = 10_000
type Now = () => number
const theClock: Now = () => clock.now().getTime()

/** Keeps in this process, `most` texts at once: the oldest makes room. */
export function inProcessMemory(now: Now = theClock, most = MOST): ShortMemory {
  const kept = new Map<string, { text: string; ends: number }>()
  const standing = (key: string): string | null => {
    const one = kept.get(key)
    return one && one.ends > now() ? one.text : null
  }
  return {
    recall: async (key) => standing(key),
    keep: async (key, text, seconds) => {
      const there = standing(key)
      if (there !== null) return there
      // So that what is kept anew is the youngest: a map keeps the order in which its keys came.
      kept.delete(key)
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size >= most) kept.delete(oldest)
      kept.set(key, { text, ends: now() + seconds * 1_000 })
      return text
    },
  }
}

/** Keeps in Redis, for any number of processes. The end stands with the text, by our own clock. */
function redisMemory(url: string, now: Now = theClock): ShortMemory {
  const { use } = redisConnection(url)
  const name = (key: string): string => `kept:${key}`
  const standing = (stored: unknown): string | null => {
    const [, ends, text] = /^(\d+):([^]*)$/.exec(typeof stored === "string" ? stored : "") ?? []
    return text !== undefined && Number(ends) > now() ? text : null
  }
  return {
    recall: async (key) => standing(await use((redis) => redis.get(name(key)))),
    keep: async (key, text, seconds) => {
      const stored = `${String(now() + seconds * 1_000)}:${text}`
      const first = { EX: seconds, NX: true } as const
      const [, there] = await use((redis) => redis.multi().set(name(key), stored, first).get(name(key)).exec())
      const stands = standing(there)
      if (stands !== null) return stands
      await use((redis) => redis.set(name(key), stored, { EX: seconds }))
      return text
    },
  }
}

/** Redis where there is an address of it, and this process while it fails; else this process. */
export function shortMemory(redisUrl: string | undefined): ShortMemory {
  if (!redisUrl) return inProcessMemory()
  const sturdy = either(redisMemory(redisUrl), inProcessMemory(), (error) => {
    const why = error instanceof Error ? error.message : String(error)
    logger.warn(`what is kept for a short time is kept in this process alone while Redis fails: ${why}`)
  })
  return {
    recall: (key) => sturdy((memory) => memory.recall(key)),
    keep: (key, text, seconds) => sturdy((memory) => memory.keep(key, text, seconds)),
  }
}
