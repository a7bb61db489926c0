import { rmSync } from "node:fs"
import { join } from "node:path"
import { meilisearchRunsHere, startMeilisearch } from "./meilisearch.mjs"
import { movedPlace, startPostgres } from "./postgres.mjs"
import { say, Sentence, step } from "./say.mjs"

const PORTS = { storefront: 8000, backend: 9000, postgres: 54_400, meilisearch: 7_790 }
const MOST = 65_535 - Math.max(...Object.values(PORTS))

/**
 * The ports that a person works with, all moved by `offset`.
 * @throws Sentence where one would lie beyond the last port that there is
 */
export function portsFor(offset = 0) {
  if (offset > MOST) throw new Sentence(`--port-offset ${offset} moves a port beyond 65535: the most is ${MOST}.`)
  return Object.fromEntries(Object.entries(PORTS).map(([name, port]) => [name, port + offset]))
}

/** Starts PostgreSQL and, where it runs, Meilisearch, with their data under `dir`. */
export async function startServices({ dir, ports, key }) {
  const log = (name) => join(dir, "logs", `${name}.log`)
  const postgres = await step("PostgreSQL 17 is up", () =>
    startPostgres({ dir: join(dir, "postgres"), port: ports.postgres, database: "san_ocop", log: log("postgres") }),
  )
  const meilisearch = await startSearch({ dir, port: ports.meilisearch, key, log: log("meilisearch") })
  return { postgres, meilisearch }
}

/** Starts Meilisearch with its data under `dir`; undefined where none runs. */
export async function startSearch({ dir, ...options }) {
  if (meilisearchRunsHere())
    return step("Meilisearch 1.21 is up", () => startMeilisearch({ dir: join(dir, "meilisearch"), ...options }))
  say(`  No Meilisearch for ${process.platform} ${process.arch}: PostgreSQL answers searches.`)
  return undefined
}

/** Forgets everything that services and servers have kept for `dir`. */
export function forget(dir) {
  rmSync(movedPlace(join(dir, "postgres")), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
}
