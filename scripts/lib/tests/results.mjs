import { existsSync, readFileSync } from "node:fs"
import { relative } from "node:path"
import { ROOT } from "../paths.mjs"
import { say, Sentence } from "../say.mjs"
import { jestFailures, playwrightFailures, specsOf } from "./failures.mjs"

/** The JSON that a runner left, of which the functions below make one `{ file, passed, failed, skipped, milliseconds, failures }` a spec file. */
const read = (file, runner) => {
  if (!existsSync(file)) throw new Sentence(`${runner} ended without a result.`)
  return JSON.parse(readFileSync(file, "utf8"))
}

/** Suites of a `jest --json` result. A file that could not run at all counts as one failure. */
export function jestSuites(file) {
  return read(file, "jest").testResults.map((suite) => {
    const count = (...states) => suite.assertionResults.filter(({ status }) => states.includes(status)).length
    const failed = count("failed")
    return {
      file: relative(ROOT, suite.name),
      passed: count("passed"),
      failed: suite.status === "failed" && failed === 0 ? 1 : failed,
      skipped: count("pending", "todo", "disabled", "skipped"),
      milliseconds: suite.endTime - suite.startTime,
      failures: jestFailures(suite),
    }
  })
}

/** Suites of a Playwright JSON result. Errors outside any test count as failures of their own. */
export function playwrightSuites(file) {
  const { suites, errors } = read(file, "Playwright")
  const found = suites.map((suite) => {
    const tests = [...specsOf(suite)].flatMap((spec) => spec.tests)
    const count = (...states) => tests.filter(({ status }) => states.includes(status)).length
    return {
      file: `integration-tests/journeys/${suite.file}`,
      passed: count("expected"),
      failed: count("unexpected", "flaky"),
      skipped: count("skipped"),
      milliseconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
      failures: playwrightFailures(suite),
    }
  })
  const broken = errors.length && !found.some(({ failed }) => failed)
  if (!broken) return found
  const failures = errors.map(({ message }) => ({ title: "outside any test", message }))
  const outside = { passed: 0, failed: errors.length, skipped: 0, milliseconds: 0, failures }
  return [...found, { file: "integration-tests/journeys", ...outside }]
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8)

/** Prints the time of every suite of one part, and the sum. */
export function showSuites(part, suites) {
  say(`\n${part}`)
  for (const { file, passed, failed, skipped, milliseconds } of suites) {
    const rest = [failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean)
    say(`  ${seconds(milliseconds)}  ${file}  ${[`${passed} passed`, ...rest].join(", ")}`)
  }
}

export const sum = (suites) =>
  suites.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
