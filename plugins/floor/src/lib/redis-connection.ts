import { setTimeout as wait } from "node:timers/promises"
import { MedusaError } from "@medusajs/framework/utils"
import { createClient } from "redis"

const ANSWER_WITHIN_MS = 500
const RECONNECT_AT_MOST_MS = 5_000

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

const newClient = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: ANSWER_WITHIN_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, RECONNECT_AT_MOST_MS),
    },
  })
type Client = ReturnType<typeof newClient>

/** Redis, for whoever asks it little. It connects at the first use and again by itself; every use fails within half a second while there is none. */
export function redisConnection(url: string) {
  const client = newClient(url)
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
    use: async <T>(ask: (redis: Client) => Promise<T>): Promise<T> => soon(ask(await ready())),
    close: () => {
      client.destroy()
    },
  }
}
