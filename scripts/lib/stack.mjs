import { rmSync } from "node:fs"
import { join } from "node:path"
import { meilisearchRunsHere, startMeilisearch } from "./meilisearch.mjs"
import { movedPlace, startPostgres } from "./postgres.mjs"
import { say, step } from "./say.mjs"

/** The ports that a person works with, all moved by `offset`. */
export const portsFor = (offset = 0) => ({
  storefront: 8000 + offset,
  backend: 9000 + offset,
  postgres: 54_400 + offset,
  meilisearch: 7_790 + offset,
})

/** Starts PostgreSQL and, where it runs, Meilisearch, with their data under `dir`. */
export async function startServices({ dir, ports, key, database = "san_ocop", ephemeral = false }) {
  const log = (name) => join(dir, "logs", `${name}.log`)
  const postgres = await step("PostgreSQL 17 is up", () =>
    startPostgres({ dir: join(dir, "postgres"), port: ports.postgres, database, ephemeral, log: log("postgres") }),
  )
  if (!meilisearchRunsHere()) {
    say(`  No Meilisearch for ${process.platform} ${process.arch}: PostgreSQL answers searches.`)
    return { postgres }
  }
  const meilisearch = await step("Meilisearch 1.21 is up", () =>
    startMeilisearch({ dir: join(dir, "meilisearch"), port: ports.meilisearch, key, log: log("meilisearch") }),
  )
  return { postgres, meilisearch }
}

/** Forgets everything that services and servers have kept for `dir`. */
export function forget(dir) {
  rmSync(movedPlace(join(dir, "postgres")), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
}
