import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { installDependencies } from "../scripts/lib/install.mjs"
import { DATA, ROOT } from "../scripts/lib/paths.mjs"
import { say, step } from "../scripts/lib/say.mjs"
import { main, start } from "../scripts/lib/supervisor.mjs"

const SUMMARY = join(DATA, "test/summary.json")
const MINIMUM = JSON.parse(readFileSync(join(ROOT, ".ci/minimum-suites.json"), "utf8"))

/** Runs a command of ours with its output shown; true when it succeeded. */
async function passes(script) {
  say(`\n== npm run ${script}`)
  const file = join(ROOT, "scripts", `${script}.mjs`)
  const onOutput = (data) => process.stdout.write(data)
  return (
    (await start(`npm run ${script}`, process.execPath, [file], { cwd: ROOT, essential: false, onOutput }).exited) === 0
  )
}

const readSummary = () => {
  try {
    return JSON.parse(readFileSync(SUMMARY, "utf8"))
  } catch {
    return { parts: {}, passed: 0, failed: 1, skipped: 0 } // the tests did not get as far as a summary
  }
}

main(async () => {
  await step("Dependencies installed", installDependencies)
  const verified = await passes("verify")
  rmSync(SUMMARY, { force: true })
  const tested = await passes("test")
  const { parts, passed, failed, skipped } = readSummary()

  const faults = [
    ...(verified ? [] : ["npm run verify found fault."]),
    ...(tested ? [] : ["npm test failed."]),
    ...(skipped ? [`${skipped} tests were skipped.`] : []),
    ...Object.entries(MINIMUM)
      .filter(([part, minimum]) => (parts[part] ?? 0) < minimum)
      .map(([part, minimum]) => `Only ${parts[part] ?? 0} suites of "${part}" ran; there were ${minimum} once.`),
  ]
  for (const fault of faults) say(`✗ ${fault}`)
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return faults.length ? 1 : 0
})
