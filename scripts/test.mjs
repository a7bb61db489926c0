import { join } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { DATA } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { redisIsHere, startRedis } from "./lib/redis.mjs"
import { Sentence, step } from "./lib/say.mjs"
import { startServices } from "./lib/stack.mjs"
import { lastly, main } from "./lib/supervisor.mjs"
import { keptPlace, throwAwayPlace } from "./lib/tests/place.mjs"
import { PARTS, reportTally } from "./lib/tests/report.mjs"
import { countJourneys, httpSuites, journeySuites, unitSuites } from "./lib/tests/runners.mjs"
import { startTestServer, startTestStorefront } from "./lib/tests/server.mjs"
import { findChromium, installPrograms } from "./lib/tests/system-packages.mjs"
import { Tally } from "./lib/tests/tally.mjs"

/** Everything that all parts need: { dir, services }. */
async function prepare({ keep, log }) {
  demandNode()
  await step("Dependencies installed", installDependencies)
  await step("Redis and Chromium", () => installPrograms({ log: log("apt") }))
  const dir = keep ? keptPlace() : throwAwayPlace()
  const ports = { postgres: await freePort(), meilisearch: await freePort() }
  const services = await startServices({ dir, ports, key: "only-for-the-tests-of-this-clone", ephemeral: true })
  if (redisIsHere())
    services.redis = await startRedis({ dir: join(dir, "redis"), port: await freePort(), log: log("redis") })
  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))
  return { dir, services }
}

async function journeys({ server, result, patterns, log }) {
  const chromium = findChromium()
  if (!chromium) return countJourneys({ result })
  await startTestStorefront({ server, log })
  return journeySuites({ env: { ...server, CHROMIUM_PATH: chromium }, result, patterns })
}

/** `npm test`, `npm test -- http`, `npm test -- unit --only certificate`, `npm test -- http --keep` (see `keptPlace`). */
main(async () => {
  const { words, only, keep } = readArguments({ only: "text", keep: "flag" })
  const unknown = words.find((word) => !PARTS.includes(word))
  if (unknown) throw new Sentence(`There is no part "${unknown}". There are: ${PARTS.join(", ")}.`)
  const parts = words.length ? words : PARTS
  const patterns = only ? [only] : []
  const results = join(DATA, "test")
  const log = (name) => join(results, "logs", `${name}.log`)
  const tally = new Tally(parts)
  lastly((code) => reportTally(tally, { file: join(results, "summary.json"), code }))

  const ready = await tally.attempt(parts, () => prepare({ keep, log }))
  if (!ready) return 1
  const { dir, services } = ready
  await tally.run("unit", () => unitSuites({ postgres: services.postgres, results, patterns }))
  const server = await tally.attempt(["http", "journeys"], () => startTestServer({ dir, log, services }))
  if (!server) return 0
  await tally.run("http", () => httpSuites({ env: server, result: join(results, "http.json"), patterns }))
  await tally.run("journeys", () => journeys({ server, result: join(results, "journeys.json"), patterns, log }))
  return 0
})
