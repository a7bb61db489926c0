import { join } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { DATA } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { startPostgres } from "./lib/postgres.mjs"
import { Sentence, step } from "./lib/say.mjs"
import { lastly, main } from "./lib/supervisor.mjs"
import { keptPlace, throwAwayPlace } from "./lib/tests/place.mjs"
import { PARTS, reportTally } from "./lib/tests/report.mjs"
import { countJourneys, httpSuites, journeySuites, NICE, unitSuites } from "./lib/tests/runners.mjs"
import { prepareSeeded, SEEDED } from "./lib/tests/seeded.mjs"
import { stripeOfTests } from "./lib/tests/stripe.mjs"
import { buildStorefront, startTestServer, startTestStorefront } from "./lib/tests/server.mjs"
import { findChromium, findLighter, installPrograms } from "./lib/tests/system-packages.mjs"
import { Tally } from "./lib/tests/tally.mjs"

const results = join(DATA, "test")
const log = (name) => join(results, "logs", `${name}.log`)

/** What all parts need: { dir, postgres, log }. */
async function prepare({ keep }) {
  demandNode()
  await step("Dependencies installed", installDependencies)
  const programs = step("Redis and Chromium", () => installPrograms({ log: log("apt") }))
  const dir = keep ? keptPlace() : throwAwayPlace()
  const place = { dir: join(dir, "postgres"), port: await freePort(), log: log("postgres") }
  const postgres = await step("PostgreSQL 17 is up", () =>
    startPostgres({ ...place, database: SEEDED, ephemeral: true }),
  )
  await Promise.all([programs, step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))])
  return { dir, postgres, log }
}

async function journeys({ ready, setup, result, patterns, before, pictures }) {
  const chromium = findChromium()
  if (!chromium) return countJourneys({ result })
  await buildStorefront(ready)
  await before
  const server = await startTestServer({ name: "journeys", setup, ...ready })
  await startTestStorefront({ server: server.env })
  return journeySuites({
    env: {
      ...server.env,
      CHROMIUM_PATH: findLighter() ?? chromium,
      WHOLE_CHROMIUM_PATH: chromium,
      ...(pictures && { PICTURES: "yes" }),
    },
    result,
    patterns,
  })
}

/** Suites over HTTP wait for their server and it for PostgreSQL: one lane alone leaves a core idle. */
const LANES = ["http", "http-2"]

async function http({ ready, setup, result, patterns }) {
  const wanted = patterns.length ? LANES.slice(0, 1) : LANES // a server takes as long to start as a few suites do
  const lanes = await Promise.all(wanted.map((name) => startTestServer({ name, setup, nice: NICE.http, ...ready })))
  const suites = await httpSuites({ lanes: lanes.map(({ env }) => env), result, patterns })
  await Promise.all(lanes.map(({ end }) => end()))
  return suites
}

/**
 * `npm test`, `npm test -- http`, `npm test -- unit --only certificate`, `npm test -- http --keep` (see `keptPlace`), `npm test -- journeys --pictures`.
 */
main(async () => {
  const { words, only, keep, pictures } = readArguments({ only: "text", keep: "flag", pictures: "flag" })
  const unknown = words.find((word) => !PARTS.includes(word))
  if (unknown) throw new Sentence(`There is no part "${unknown}". There are: ${PARTS.join(", ")}.`)
  const parts = words.length ? words : PARTS
  const patterns = only ? [only] : []
  stripeOfTests() // a key that is not for tests is refused before anything starts
  const tally = new Tally(parts)
  lastly((code) => reportTally(tally, { file: join(results, "summary.json"), code }))

  const ready = await tally.attempt(parts, () => prepare({ keep }))
  if (!ready) return 1
  // Suites over HTTP take longest: they begin as soon as they can, and take what others leave of the machine (NICE). The journeys wait for the
  // unit suites: a page must come in time.
  const unit = tally.run("unit", () => unitSuites({ postgres: ready.postgres, results, patterns }))
  const setup = await tally.attempt(["http", "journeys"], () => prepareSeeded(ready))
  if (setup) {
    const part = (name, run, more) => {
      const result = join(results, `${name}.json`)
      return tally.run(name, () => run({ ready, setup, result, patterns, ...more }))
    }
    await Promise.all([part("http", http), part("journeys", journeys, { before: unit, pictures })])
  }
  await unit
  return 0
})
