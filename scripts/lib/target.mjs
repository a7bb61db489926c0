import { existsSync } from "node:fs"
import { join } from "node:path"
import { backendEnvironment } from "./environment.mjs"
import { lock, ownerOf } from "./lock.mjs"
import { BACKEND, DATA, PREBUILT } from "./paths.mjs"
import { startPostgres } from "./postgres.mjs"
import { Sentence } from "./say.mjs"
import { secretsOf } from "./secrets.mjs"
import { portsFor } from "./stack.mjs"
import { State } from "./state.mjs"

export const DEMO = join(DATA, "demo")
export const DEMO_LOCK = join(DATA, "demo.lock")

/**
 * The installation that a maintenance command works on: the one that DATABASE_URL names, else this clone's demo, whose
 * database is started when it is not running. Returns { databaseUrl, uploads, privateUploads, env }; `env` is for Medusa's commands.
 */
export async function target() {
  const { DATABASE_URL, UPLOAD_DIR, PRIVATE_UPLOAD_DIR } = process.env
  if (DATABASE_URL) {
    const env = { ...process.env, ...maintenance, DATABASE_URL }
    const uploads = UPLOAD_DIR ?? join(BACKEND, ".medusa/server/static")
    return { databaseUrl: DATABASE_URL, uploads, privateUploads: PRIVATE_UPLOAD_DIR ?? `${uploads}-private`, env }
  }
  if (!existsSync(join(DEMO, "secrets.json"))) {
    throw new Sentence("Set DATABASE_URL to the database to work on, or run npm run demo once.")
  }
  const databaseUrl = await demoDatabase()
  const secrets = secretsOf(join(DEMO, "secrets.json"))
  const env = backendEnvironment({
    databaseUrl,
    secrets,
    backendUrl: "http://localhost:9000",
    siteUrl: "http://localhost:8000",
  })
  const uploads = join(DEMO, "uploads")
  return { databaseUrl, uploads, privateUploads: `${uploads}-private`, env: { ...env, ...maintenance } }
}

/** Scripts open no port and sign nothing: they need neither the Admin nor production's secrets. */
const maintenance = { ADMIN_DISABLED: "true", ...(!PREBUILT && { NODE_ENV: "development" }) }

async function demoDatabase() {
  const running = ownerOf(DEMO_LOCK)
  const offset = new State(join(DEMO, "state.json")).read().offset ?? 0
  const { postgres: port } = portsFor(running ? offset : 0)
  if (running) return `postgres://postgres@127.0.0.1:${port}/san_ocop`
  lock(DEMO_LOCK)
  const log = join(DEMO, "logs/postgres.log")
  return (await startPostgres({ dir: join(DEMO, "postgres"), port, database: "san_ocop", log })).url
}
