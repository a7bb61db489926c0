import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { tool } from "../commands.mjs"
import { INTEGRATION, ROOT } from "../paths.mjs"
import { say } from "../say.mjs"
import { jestSuites, playwrightSuites } from "./results.mjs"

/**
 * Shows what a runner says, in whole lines: another may speak at the same time. Without what jest --json also says, the whole JSON
 * on one line.
 */
function show() {
  let rest = ""
  return (data) => {
    const lines = (rest + data).split("\n")
    rest = lines.pop()
    const words = lines.filter((line) => !line.startsWith('{"num')).join("\n")
    if (words) say(words)
  }
}
const fresh = (file) => {
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** Runs jest and gives the results of its suites. */
async function jest(args, { env, result, patterns = [], nodeOptions = "--experimental-vm-modules", nice = 0 }) {
  const json = ["--passWithNoTests", "--json", `--outputFile=${fresh(result)}`]
  // --forceExit: Medusa leaves timers of connection pools behind
  await tool("jest", [...args, ...json, "--testLocationInResults=false", "--forceExit", ...patterns], {
    env: { ...env, NODE_OPTIONS: `${nodeOptions} --no-warnings`, FORCE_COLOR: "0" },
    keep: show(),
    nice,
  })
  return jestSuites(result)
}

/** A part that ran no test at all has failed. */
const demandTests = (suites, what) => {
  const ran = suites.some(({ passed, failed, skipped }) => passed + failed + skipped > 0)
  return ran ? suites : [{ file: `${what}: no test found`, passed: 0, failed: 1, skipped: 0, milliseconds: 0 }]
}

/** Every workspace of the server that has unit or module suites. */
const serverProjects = () =>
  ["backend", ...readdirSync(join(ROOT, "plugins")).map((name) => `plugins/${name}`)]
    .map((workspace) => join(ROOT, workspace, "jest.config.cjs"))
    .filter((config) => existsSync(config))

/**
 * Who comes first: the seed, which most wait for, and the journeys, whose pages must come in time; then the unit suites, which the journeys wait
 * for. Suites over HTTP take what is left, and can use both cores to the end.
 */
export const NICE = { unit: 2, http: 4 }

/** Unit and module suites of every workspace, against the throw-away PostgreSQL. */
export async function unitSuites({ postgres, results, patterns }) {
  // Medusa turns TLS on for any host that is not spelled "localhost".
  const env = { DB_HOST: "localhost", DB_PORT: String(postgres.port), DB_USERNAME: "postgres", DB_PASSWORD: "none" }
  // Patience: the seeded database is being prepared, the storefront built and suites over HTTP run meanwhile.
  const server = await jest(["--projects", ...serverProjects(), "--maxWorkers=2", "--testTimeout=30000"], {
    env,
    result: join(results, "unit-server.json"),
    patterns,
    nice: NICE.unit,
  })
  // Without Medusa's loader flag: with it jest refuses to turn the storefront's ECMAScript packages into CommonJS.
  const storefront = await jest(["-c", join(ROOT, "storefront/jest.config.cjs"), "--maxWorkers=2"], {
    env,
    result: join(results, "unit-storefront.json"),
    patterns,
    nice: NICE.unit,
    nodeOptions: "",
  })
  return demandTests([...server, ...storefront], "unit and module suites")
}

/**
 * Suites over HTTP, on each lane one after the other: those of a lane share a server, and some move its clock. A worker of jest takes the lane of
 * its number (integration-tests/support/lane.ts).
 */
export async function httpSuites({ lanes, result, patterns }) {
  const args = ["-c", join(INTEGRATION, "jest.config.cjs"), `--maxWorkers=${lanes.length}`]
  const env = { HTTP_LANES: JSON.stringify(lanes) }
  return demandTests(await jest(args, { env, result, patterns, nice: NICE.http }), "suites over HTTP")
}

/** Journeys in Chromium. */
export async function journeySuites({ env, result, patterns = [] }) {
  await tool("playwright", ["test", "-c", join(INTEGRATION, "playwright.config.ts"), ...patterns], {
    cwd: INTEGRATION,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: fresh(result), FORCE_COLOR: "0" },
    keep: show(),
  })
  return demandTests(playwrightSuites(result), "journeys")
}

/** How many journeys there are, where no browser can run them. */
export async function countJourneys({ result }) {
  await tool("playwright", ["test", "--list", "--reporter=json", "-c", join(INTEGRATION, "playwright.config.ts")], {
    cwd: ROOT,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: fresh(result) },
  })
  return playwrightSuites(result).map((suite) => {
    const tests = suite.passed + suite.failed + suite.skipped
    return { ...suite, passed: 0, failed: 0, skipped: tests, milliseconds: 0 }
  })
}
