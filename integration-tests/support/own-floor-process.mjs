import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { multiplyProducts } from "../../scripts/lib/bench/multiply.mjs"
import { startBackend } from "../../scripts/lib/medusa.mjs"
import { startMeilisearch } from "../../scripts/lib/meilisearch.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { copyDatabase } from "../../scripts/lib/postgres.mjs"
import { main, shutdown, whenDone, wordsFor } from "../../scripts/lib/supervisor.mjs"
import { SEEDED, testEnvironment } from "../../scripts/lib/tests/seeded.mjs"

const NAME = "own_floor"
const MASTER_KEY = "only-for-the-tests-of-this-clone"
// What docs/operations.md asks of a key, and a name by which the same key can be made again.
const KEY = {
  uid: "5a4d1f0e-7f0c-4c6b-9a5b-0c0d0e0f1a2b",
  indexes: ["*"],
  actions: ["search", "documents.*", "indexes.*", "settings.*", "tasks.get", "stats.get"],
  expiresAt: null,
}

const [databaseUrl, products] = process.argv.slice(2)
const urlOf = (database) => Object.assign(new URL(databaseUrl), { pathname: `/${database}` }).href

/** The key that the engine gives for KEY: always the same. */
async function makeKey(engine) {
  const response = await fetch(`${engine.url}/keys`, {
    method: "POST",
    headers: { authorization: `Bearer ${MASTER_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(KEY),
  })
  return (await response.json()).key
}

/** A backend, a search engine and a database of their own, for suites that end them: see own-floor.ts, which speaks to it. */
main(async () => {
  process.on("disconnect", () => shutdown(0))
  const dir = mkdtempSync(join(tmpdir(), "san-ocop-own-floor-"))
  whenDone(() => rmSync(dir, { recursive: true, force: true }))
  const log = join(dir, "backend.log")
  await copyDatabase({ urlOf }, SEEDED, NAME)
  await multiplyProducts(urlOf(NAME), Number(products))
  const enginePort = await freePort()
  const startEngine = () =>
    startMeilisearch({ dir: join(dir, "meilisearch"), port: enginePort, key: MASTER_KEY, signal: "SIGKILL" })
  let engine = await startEngine()
  const key = await makeKey(engine)
  const port = await freePort()
  const backendUrl = `http://127.0.0.1:${port}`
  const meilisearch = { url: engine.url, key }
  const env = testEnvironment({ databaseUrl: urlOf(NAME), meilisearch, backendUrl, siteUrl: backendUrl })
  let backend = await startBackend({ port, env, log })

  const orders = {
    killEngine: () => engine.end(),
    startEngine: async () => {
      engine = await startEngine()
    },
    restartBackend: async () => {
      await backend.end()
      backend = await startBackend({ port, env, log })
    },
  }
  process.on("message", async (order) => {
    try {
      await orders[order]()
      process.send({ done: order })
    } catch (error) {
      process.send({ failed: wordsFor(error) })
    }
  })
  process.send({
    env: {
      BACKEND_URL: backendUrl,
      BACKEND_LOG: log,
      DATABASE_URL: urlOf(NAME),
      MEILISEARCH_HOST: engine.url,
      MEILISEARCH_API_KEY: MASTER_KEY,
    },
    key: KEY,
  })
  await new Promise(() => undefined) // until the suite is done
})
