import { elapsed, say } from "../say.mjs"
import { State } from "../state.mjs"
import { wordsFor } from "../supervisor.mjs"
import { showFailures } from "./failures.mjs"
import { showSuites, sum } from "./results.mjs"

export const PARTS = ["unit", "http", "journeys"]
const TITLES = { unit: "Unit and module suites", http: "Suites over HTTP", journeys: "Journeys in Chromium" }

/**
 * Shows the time of every suite, what failed and why and, alone on the last line, the sum over all parts; writes both numbers to `file` for
 * continuous integration. Returns the code to leave with: `code`, or 1 where that is 0 and something failed.
 */
export function reportTally(tally, { file, code }) {
  const suites = tally.suites()
  for (const [part, found] of Object.entries(suites)) showSuites(TITLES[part], found)
  const all = Object.values(suites).flat()
  showFailures(all)
  const { passed, failed, skipped } = sum(all)
  const parts = Object.fromEntries(Object.entries(suites).map(([part, found]) => [part, found.length]))
  try {
    new State(file).write({ parts, passed, failed, skipped })
  } catch (error) {
    say(`✗ ${wordsFor(error)}`) // the line below must come, a full disk or not
  }
  say(`\nAll in ${elapsed()}.\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return code || (failed ? 1 : 0)
}
