import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { tool } from "../commands.mjs"
import { INTEGRATION, ROOT } from "../paths.mjs"
import { jestSuites, playwrightSuites } from "./results.mjs"

const show = (data) => process.stderr.write(data)
const fresh = (file) => {
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** Runs jest and gives the results of its suites; a run without any test is a failure. */
async function jest(args, { env, result, patterns = [] }) {
  const json = ["--json", `--outputFile=${fresh(result)}`]
  // --forceExit: Medusa's module runner leaves timers of connection pools behind
  await tool("jest", [...args, ...json, "--testLocationInResults=false", "--forceExit", ...patterns], {
    env: { ...env, NODE_OPTIONS: "--experimental-vm-modules --no-warnings", FORCE_COLOR: "0" },
    keep: onlyReports,
  })
  return demandTests(jestSuites(result), args.join(" "))
}

/** jest --json also writes the whole JSON to stdout, on one line: leave that out. */
const onlyReports = (data) => {
  const text = String(data)
  if (!text.startsWith('{"num')) show(text)
}

const demandTests = (suites, what) => {
  const ran = suites.some(({ passed, failed, skipped }) => passed + failed + skipped > 0)
  return ran ? suites : [{ file: `${what}: no test found`, passed: 0, failed: 1, skipped: 0, milliseconds: 0 }]
}

/** Every workspace that has unit or module suites. */
export const unitProjects = () =>
  ["backend", "storefront", ...readdirSync(join(ROOT, "plugins")).map((name) => `plugins/${name}`)]
    .map((workspace) => join(ROOT, workspace, "jest.config.cjs"))
    .filter((config) => existsSync(config))

/** Unit and module suites of every workspace, against the throw-away PostgreSQL. */
export function unitSuites({ postgres, projects, result, patterns }) {
  // Medusa's runner turns TLS on for any host that is not spelled "localhost".
  const env = { DB_HOST: "localhost", DB_PORT: String(postgres.port), DB_USERNAME: "postgres", DB_PASSWORD: "none" }
  return jest(["--projects", ...projects, "--maxWorkers=2"], { env, result, patterns })
}

/** Suites over HTTP, one after the other: some move the server's clock. */
export const httpSuites = ({ env, result, patterns }) =>
  jest(["-c", join(INTEGRATION, "jest.config.cjs"), "--runInBand"], { env, result, patterns })

/** Journeys in Chromium. */
export async function journeySuites({ env, result, patterns = [] }) {
  await tool("playwright", ["test", "-c", join(INTEGRATION, "playwright.config.ts"), ...patterns], {
    cwd: INTEGRATION,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: fresh(result), FORCE_COLOR: "0" },
    keep: show,
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
