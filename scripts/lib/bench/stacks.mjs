import { randomBytes } from "node:crypto"
import { cpSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { backendEnvironment } from "../environment.mjs"
import { BUILT_BACKEND } from "../builds.mjs"
import { startBackend } from "../medusa.mjs"
import { startMeilisearch } from "../meilisearch.mjs"
import { INTEGRATION } from "../paths.mjs"
import { freePort } from "../ports.mjs"
import { copyDatabase, withClient } from "../postgres.mjs"
import { Sentence, step } from "../say.mjs"
import { multiplyProducts } from "./multiply.mjs"
import { indexed } from "./reads.mjs"
import { tidy, untilAtRest } from "./rest.mjs"

const secret = () => randomBytes(32).toString("base64")
// Production refuses secrets that are written down; the databases do not outlive this process.
const SECRETS = {
  jwt: secret(),
  cookie: secret(),
  personalData: secret(),
  personalDataHash: secret(),
  label: secret(),
}
const KEY = secret()
const SITE = "http://localhost:8000"

/** Environment of a backend in production mode on this database. */
export const benchEnvironment = ({ databaseUrl, meilisearch, port }) => ({
  ...backendEnvironment({
    databaseUrl,
    meilisearch,
    secrets: SECRETS,
    backendUrl: `http://localhost:${port}`,
    siteUrl: SITE,
  }),
  NODE_ENV: "production",
  ADMIN_DISABLED: "true",
  REQUEST_LOG: "",
  LOG_LEVEL: "warn",
})

export const benchSearch = async (dir, log) =>
  startMeilisearch({ dir: join(dir, "meilisearch"), port: await freePort(), key: KEY, log })

// A large index takes as long as the machine takes: it is only given up where nothing was written for so long.
const STILL_MS = 180_000
const LOOK_MS = 1_000

/** How far the indexes are, the engine's and the fallback, which would be measured with the reads: { ready, written }. */
const builds = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      select (select bool_and(status = 'ready') from search_index_version where deleted_at is null) as ready,
             (select coalesce(sum(documents_synced), 0)::int from search_index_sync) as written`)
    return rows[0]
  })

/** Waits until both indexes hold all that is on sale. @throws Sentence when they do not get on */
async function untilIndexed({ databaseUrl, meilisearch, onSale }) {
  let [most, since] = [-1, performance.now()]
  for (;;) {
    const { ready, written } = await builds(databaseUrl)
    if (ready && (await indexed({ meilisearch, databaseUrl })) >= onSale) return
    if (written > most) [most, since] = [written, performance.now()]
    if (performance.now() - since > STILL_MS)
      throw new Sentence(`The indexes do not get on: ${written} of ${2 * onSale} documents written.`)
    await setTimeout(LOOK_MS)
  }
}

/**
 * A backend in production mode over a copy of the seeded database with at least `products` products, all of them indexed.
 * Returns { backend, databaseUrl, meilisearch, milliseconds, onSale, atRest(forMs), end() }: `atRest` waits until nothing but what is
 * measured next has a claim on the server for so long, and answers whether that came about.
 */
export async function startSized({ postgres, seeded, products, dir, log }) {
  const name = `bench_${products}`
  await copyDatabase(postgres, seeded, name)
  const databaseUrl = postgres.urlOf(name)
  await step(`${products} products`, async () => `${await multiplyProducts(databaseUrl, products)} made`)
  // Its search index goes with it: the database says that the index is there.
  const place = join(dir, name)
  cpSync(join(dir, "meilisearch"), join(place, "meilisearch"), { recursive: true })
  const meilisearch = await benchSearch(place, log("meilisearch"))
  const port = await freePort()
  const env = benchEnvironment({ databaseUrl, meilisearch, port })
  const from = performance.now()
  const job = await startBackend({ cwd: BUILT_BACKEND, port, env, log: log(name) })
  const milliseconds = Math.round(performance.now() - from)
  const started = Date.now()
  const onSale = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as n from product where status = 'published' and deleted_at is null",
    )
    return rows[0].n
  })
  await step(`${onSale} products indexed`, () => untilIndexed({ databaseUrl, meilisearch, onSale }))
  await tidy(databaseUrl)
  const atRest = (forMs) => untilAtRest({ pids: [job.child.pid, meilisearch.pid], started }, forMs)
  const end = async () => {
    await job.end()
    await meilisearch.end()
  }
  return {
    backend: `http://127.0.0.1:${port}`,
    databaseUrl,
    meilisearch,
    milliseconds,
    onSale,
    atRest,
    end,
  }
}

/** Stock Medusa over its own copy of the seeded database. */
export async function startStock({ postgres, seeded, log, name = "bench_stock" }) {
  await copyDatabase(postgres, seeded, name)
  const databaseUrl = postgres.urlOf(name)
  const port = await freePort()
  const env = benchEnvironment({ databaseUrl, port })
  const job = await startBackend({ cwd: join(INTEGRATION, "bench/stock"), port, env, log: log("stock") })
  return { backend: `http://127.0.0.1:${port}`, databaseUrl, end: job.end }
}
