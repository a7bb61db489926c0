import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { backendEnvironment } from "../environment.mjs"
import { startMeilisearch } from "../meilisearch.mjs"
import { freePort } from "../ports.mjs"
import { copyDatabase } from "../postgres.mjs"
import { prepareDatabase } from "../preparation.mjs"
import { startSearch } from "../stack.mjs"

/** The seeded database, which no suite touches. */
export const SEEDED = "seeded"
const KEY = "only-for-the-tests-of-this-clone"
const SECRETS = { jwt: "only-for-the-tests-of-this-clone-1", cookie: "only-for-the-tests-of-this-clone-2" }

/** Environment of a backend from sources that suites speak to. */
export const testEnvironment = (stack) => ({
  ...backendEnvironment({ secrets: SECRETS, ...stack }),
  NODE_ENV: "test",
  ADMIN_DISABLED: "true",
  REQUEST_LOG: "json",
})

/** Migrates, sets up and seeds one database with its search index, of which each server gets a copy. Returns what set-up wrote. */
export async function prepareSeeded({ dir, log, postgres }) {
  const meilisearch = await startSearch({ dir, port: await freePort(), key: KEY, log: log("meilisearch") })
  const addresses = { backendUrl: "http://127.0.0.1:9000", siteUrl: "http://127.0.0.1:8000" }
  const env = testEnvironment({ databaseUrl: postgres.urlOf(SEEDED), meilisearch, ...addresses })
  const setup = await prepareDatabase({ dir, fresh: postgres.fresh, env, log: log("prepare") })
  await meilisearch?.end() // what is being written cannot be copied
  return setup
}

/** A copy of the seeded database and of its search index, which goes with it: the database says that the index is there. */
export async function copySeeded({ name, dir, log, postgres }) {
  const place = join(dir, name)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  await copyDatabase(postgres, SEEDED, name)
  const databaseUrl = postgres.urlOf(name)
  const index = join(dir, "meilisearch")
  if (!existsSync(index)) return { place, databaseUrl }
  const engine = { dir: join(place, "meilisearch"), port: await freePort(), key: KEY, log: log(`${name}-meilisearch`) }
  cpSync(index, engine.dir, { recursive: true })
  return { place, databaseUrl, meilisearch: await startMeilisearch(engine) }
}
