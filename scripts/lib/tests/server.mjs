import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { turbo } from "../builds.mjs"
import { storefrontEnvironment, withoutFiles } from "../environment.mjs"
import { startBackend } from "../medusa.mjs"
import { BACKEND } from "../paths.mjs"
import { freePort } from "../ports.mjs"
import { redisIsHere, startRedis } from "../redis.mjs"
import { step } from "../say.mjs"
import { startStorefront } from "../storefront.mjs"
import { backendKey } from "./engine-key.mjs"
import { copySeeded, testEnvironment } from "./seeded.mjs"
import { stripeOfTests } from "./stripe.mjs"

/**
 * The outside services of a backend. The suites need these settings too: they run commands that start Medusa on the same database,
 * and it disables there every provider that its own environment does not name.
 */
const services = ({ smtpPort, stripePort, ghnPort }) => ({
  SEPAY_API_KEY: "only-for-the-tests-of-this-clone-3",
  ...stripeOfTests(stripePort),
  GHN_TOKEN: "only-for-the-tests-of-this-clone-6",
  GHN_API_BASE: `http://127.0.0.1:${ghnPort}`,
  GHN_PATIENCE_MS: "4000",
  GHN_SHOPS: "cong-ty-tnhh-thuc-pham-va-tmdv-le-gia=885",
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  SMTP_FROM: "Sàn OCOP <thong-bao@san-ocop.example>",
})

/**
 * Starts a backend from sources for the suites of one part, with a clock that they may move, on a database, a search engine and a
 * Redis of its own: no part can meet what another does.
 * Returns what the suites need in their environment, and what ends it all.
 */
export async function startTestServer({ name, dir, log: logOf, postgres, setup, nice = 0 }) {
  const log = (of) => logOf(`${name}-${of}`)
  const { place, databaseUrl, meilisearch } = await copySeeded({ name, dir, log: logOf, postgres })
  const redis = redisIsHere()
    ? await startRedis({ dir: join(place, "redis"), port: await freePort(), log: log("redis") })
    : undefined
  const clock = join(place, "clock")
  writeFileSync(clock, "0")
  const port = await freePort()
  const sitePort = await freePort()
  const smtpPort = await freePort() // nobody listens there until a suite does
  const stripePort = await freePort() // the same
  const ghnPort = await freePort() // the same
  const outside = services({ smtpPort, stripePort, ghnPort })
  const backendUrl = `http://127.0.0.1:${port}`
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const engine = meilisearch && { ...meilisearch, key: await backendKey(meilisearch) }
  const env = {
    ...testEnvironment({ databaseUrl, meilisearch: engine, redis, backendUrl, siteUrl }),
    ...outside,
    CLOCK_OFFSET_FILE: clock,
    UPLOAD_DIR: join(place, "uploads"),
    PRIVATE_UPLOAD_DIR: join(BACKEND, "static-private"), // where the seed has put producers' papers
  }
  const backend = await step(`Backend for ${name} is up`, () => startBackend({ port, env, log: log("backend"), nice }))
  const forSuites = {
    SITE_PORT: String(sitePort),
    BACKEND_LOG: log("backend"),
    STOREFRONT_LOG: log("storefront"),
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: siteUrl,
    PUBLISHABLE_KEY: setup.publishable_key,
    REGION_ID: setup.region_id,
    ...outside,
    ...withoutFiles, // nor the commands that the suites run
    CLOCK_OFFSET_FILE: clock,
    DATABASE_URL: databaseUrl,
    SMTP_PORT: String(smtpPort),
    STRIPE_PORT: String(stripePort),
    GHN_PORT: String(ghnPort),
    ...(meilisearch && {
      MEILISEARCH_HOST: meilisearch.url,
      MEILISEARCH_API_KEY: meilisearch.key,
      MEILISEARCH_PID: String(meilisearch.pid),
    }),
    ...(redis && { REDIS_URL: redis.url }),
  }
  const end = async () => {
    for (const part of [backend, redis, meilisearch]) await part?.end()
  }
  return { env: forSuites, end }
}

/** Builds the storefront, or takes it from turbo's cache when it is unchanged. */
export const buildStorefront = ({ log }) =>
  step("Storefront built", () => turbo("build", ["@san-ocop/storefront"], { log: log("build") }))

/** Starts the built storefront against a test server, of which it is given the environment. */
export async function startTestStorefront({ server }) {
  const addresses = { backendUrl: server.BACKEND_URL, siteUrl: server.STOREFRONT_URL }
  const env = storefrontEnvironment({ ...addresses, key: server.PUBLISHABLE_KEY })
  await step("Storefront is up", async () => {
    await startStorefront({ port: Number(server.SITE_PORT), env: { ...env, DEMO: "true" }, log: server.STOREFRONT_LOG })
  })
}
