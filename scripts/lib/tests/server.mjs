import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { turbo } from "../builds.mjs"
import { backendEnvironment, storefrontEnvironment } from "../environment.mjs"
import { startBackend } from "../medusa.mjs"
import { freePort } from "../ports.mjs"
import { prepareDatabase } from "../preparation.mjs"
import { step } from "../say.mjs"
import { startStorefront } from "../storefront.mjs"

const SECRETS = { jwt: "only-for-the-tests-of-this-clone-1", cookie: "only-for-the-tests-of-this-clone-2" }

/**
 * Migrates, sets up and seeds one database and starts ONE backend from sources on it, with a clock that suites may move.
 * Returns what the suites need in their environment.
 */
export async function startTestServer({ dir, log, services }) {
  const clock = join(dir, "clock")
  mkdirSync(dir, { recursive: true })
  writeFileSync(clock, "0")
  const port = await freePort()
  const sitePort = await freePort()
  const smtpPort = await freePort() // nobody listens there until a suite does
  const backendUrl = `http://127.0.0.1:${port}`
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const { postgres, meilisearch, redis } = services
  const env = {
    ...backendEnvironment({ databaseUrl: postgres.url, meilisearch, redis, secrets: SECRETS, backendUrl, siteUrl }),
    NODE_ENV: "test",
    ADMIN_DISABLED: "true",
    CLOCK_OFFSET_FILE: clock,
    REQUEST_LOG: "json",
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    SMTP_FROM: "Sàn OCOP <thong-bao@san-ocop.example>",
  }
  const setup = await prepareDatabase({ dir, fresh: postgres.fresh, env, log: log("prepare") })
  await step("Backend is up", async () => {
    await startBackend({ port, env, log: log("backend") })
  })
  return {
    SITE_PORT: String(sitePort),
    BACKEND_LOG: log("backend"),
    STOREFRONT_LOG: log("storefront"),
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: siteUrl,
    PUBLISHABLE_KEY: setup.publishable_key,
    REGION_ID: setup.region_id,
    CLOCK_OFFSET_FILE: clock,
    DATABASE_URL: postgres.url,
    SMTP_PORT: String(smtpPort),
    ...(meilisearch && {
      MEILISEARCH_HOST: meilisearch.url,
      MEILISEARCH_API_KEY: meilisearch.key,
      MEILISEARCH_PID: String(meilisearch.pid),
    }),
    ...(redis && { REDIS_URL: redis.url }),
  }
}

/** Builds the storefront (from turbo's cache when unchanged) and starts it against the test server. */
export async function startTestStorefront({ server, log }) {
  await step("Storefront built", () => turbo("build", ["@san-ocop/storefront"], { log: log("build") }))
  const addresses = { backendUrl: server.BACKEND_URL, siteUrl: server.STOREFRONT_URL }
  const env = storefrontEnvironment({ ...addresses, key: server.PUBLISHABLE_KEY })
  await step("Storefront is up", async () => {
    await startStorefront({ port: Number(server.SITE_PORT), env: { ...env, DEMO: "true" }, log: log("storefront") })
  })
}
