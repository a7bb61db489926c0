import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createClient } from "redis"
import type { Parts } from "./readiness"

// No question at all, but one that wants the key: an engine that is up and refuses ours is of no use.
const askMeilisearch = async (host: string, key: string, signal: AbortSignal): Promise<void> => {
  const response = await fetch(new URL("/multi-search", host), {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ queries: [] }),
    signal,
  })
  if (response.ok) return
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch answers ${response.status}`)
}

const askRedis = async (url: string): Promise<void> => {
  const client = createClient({ url, socket: { reconnectStrategy: false, connectTimeout: 2000 } })
  client.on("error", () => undefined) // the rejected promise below says it
  await client.connect()
  try {
    await client.ping()
  } finally {
    client.destroy()
  }
}

/** The database always; search and Redis where this server was given their addresses. PostgreSQL stands in for the search engine. */
export const partsOf = (container: MedusaContainer, env: NodeJS.ProcessEnv): Parts => {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY = "", REDIS_URL } = env
  const askSearch = (host: string) => (late: AbortSignal) => askMeilisearch(host, MEILISEARCH_API_KEY, late)
  return {
    database: { ask: () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1") },
    ...(MEILISEARCH_HOST && { search: { ask: askSearch(MEILISEARCH_HOST), hasSubstitute: true } }),
    ...(REDIS_URL && { redis: { ask: () => askRedis(REDIS_URL) } }),
  }
}
