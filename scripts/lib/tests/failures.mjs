import { stripVTControlCharacters } from "node:util"
import { say } from "../say.mjs"

/** What failed in one file of a `jest --json` result: [{ title, message }]. A file that could not run at all has one entry. */
export function jestFailures({ status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed")
  if (status === "failed" && !failed.length) return [{ title: "could not run", message }]
  return failed.map(({ fullName, failureMessages }) => ({ title: fullName, message: failureMessages.join("\n") }))
}

/** Every spec of a file in a Playwright JSON result, with the title that it has among its groups. */
export function* specsOf(suite, groups = []) {
  for (const spec of suite.specs ?? []) yield { ...spec, title: [...groups, spec.title].join(" › ") }
  for (const inner of suite.suites ?? []) yield* specsOf(inner, [...groups, inner.title])
}

/** What failed in one file of a Playwright JSON result: [{ title, message }]. */
export function playwrightFailures(suite) {
  const failed = [...specsOf(suite)].filter(({ tests }) => tests.some(({ status }) => /unexpected|flaky/.test(status)))
  return failed.map(({ title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []))
    return { title, message: errors.map(({ message }) => message ?? "").join("\n") }
  })
}

const MOST_FAILURES = 25
const MOST_LINES = 30

const indented = (message) => {
  const lines = stripVTControlCharacters(message).trim().split("\n")
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines
  return shown.map((line) => `      ${line}`).join("\n")
}

/** Says at the end what failed and why: what was said meanwhile is a thousand lines above, or was cut off. */
export function showFailures(suites) {
  const failures = suites.flatMap(({ file, failures = [] }) => failures.map((failure) => ({ file, ...failure })))
  if (!failures.length) return
  say("\nWhat failed")
  for (const { file, title, message } of failures.slice(0, MOST_FAILURES))
    say(`  ✗ ${file}: ${title}\n${indented(message)}`)
  if (failures.length > MOST_FAILURES) say(`  … and ${failures.length - MOST_FAILURES} more`)
}
