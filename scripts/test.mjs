import { join } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { DATA } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { redisIsHere, startRedis } from "./lib/redis.mjs"
import { elapsed, say, Sentence, step } from "./lib/say.mjs"
import { startServices } from "./lib/stack.mjs"
import { State } from "./lib/state.mjs"
import { main } from "./lib/supervisor.mjs"
import { keptPlace, throwAwayPlace } from "./lib/tests/place.mjs"
import { showSuites, sum } from "./lib/tests/results.mjs"
import { countJourneys, httpSuites, journeySuites, unitSuites } from "./lib/tests/runners.mjs"
import { startTestServer, startTestStorefront } from "./lib/tests/server.mjs"
import { chromiumIsHere, installPrograms } from "./lib/tests/system-packages.mjs"

const PARTS = ["unit", "http", "journeys"]
const TITLES = { unit: "Unit and module suites", http: "Suites over HTTP", journeys: "Journeys in Chromium" }

/** `npm test`, `npm test -- http`, `npm test -- unit --only certificate`, `npm test -- http --keep` (see `keptPlace`). */
main(async () => {
  const { words, only, keep } = readArguments({ only: "text", keep: "flag" })
  const unknown = words.find((word) => !PARTS.includes(word))
  if (unknown) throw new Sentence(`There is no part "${unknown}". There are: ${PARTS.join(", ")}.`)
  const parts = words.length ? words : PARTS
  const patterns = only ? [only] : []
  const results = join(DATA, "test")
  const log = (name) => join(results, "logs", `${name}.log`)

  demandNode()
  await step("Dependencies installed", installDependencies)
  await step("Redis and Chromium", () => installPrograms({ log: log("apt") }))

  const dir = keep ? keptPlace() : throwAwayPlace()
  const ports = { postgres: await freePort(), meilisearch: await freePort() }
  const services = await startServices({ dir, ports, key: "only-for-the-tests-of-this-clone", ephemeral: true })
  if (redisIsHere())
    services.redis = await startRedis({ dir: join(dir, "redis"), port: await freePort(), log: log("redis") })
  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))

  const found = {}
  if (parts.includes("unit")) {
    found.unit = await unitSuites({ postgres: services.postgres, results, patterns })
  }
  if (parts.includes("http") || parts.includes("journeys")) {
    const server = await startTestServer({ dir, log, services })
    if (parts.includes("http")) {
      found.http = await httpSuites({ env: server, result: join(results, "http.json"), patterns })
    }
    if (parts.includes("journeys") && chromiumIsHere()) {
      await startTestStorefront({ server, log })
      found.journeys = await journeySuites({ env: server, result: join(results, "journeys.json"), patterns })
    } else if (parts.includes("journeys")) {
      found.journeys = await countJourneys({ result: join(results, "journeys.json") })
    }
  }

  for (const part of parts) showSuites(TITLES[part], found[part])
  const { passed, failed, skipped } = sum(Object.values(found).flat())
  const suites = Object.fromEntries(parts.map((part) => [part, found[part].length]))
  new State(join(results, "summary.json")).write({ parts: suites, passed, failed, skipped })
  say(`\nAll in ${elapsed()}.\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed ? 1 : 0
})
