import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { ownFiles } from "./own-files.mjs"
import { ROOT } from "./paths.mjs"
import { Sentence } from "./say.mjs"

const LIMIT = 250
const CODE = /\.(ts|tsx|mjs|cjs|js|css)$/
const GENERATED = /(^|\/)(migrations|data)\//

/** A file holds one idea, and one idea fits in 250 lines. */
export function demandShortFiles() {
  const sizes = ownFiles()
    .filter((file) => CODE.test(file) && !GENERATED.test(file))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const long = sizes.filter(({ lines }) => lines > LIMIT)
  if (long.length) throw new Sentence(long.map(({ file, lines }) => `    ${file}: ${lines} lines`).join("\n"))
  return `${sizes.length} files, median ${sizes[Math.floor(sizes.length / 2)]?.lines ?? 0} lines`
}

/** Medusa keeps the names of all modules' migrations in one table: the second of a name would be skipped without a word. */
export function demandMigrationNames() {
  const migrations = ownFiles().filter((file) => /\/migrations\/Migration\d+\.ts$/.test(file))
  const nameOf = (file) => file.split("/").at(-1)
  const twice = migrations.filter((file) =>
    migrations.some((other) => other !== file && nameOf(other) === nameOf(file)),
  )
  if (twice.length) throw new Sentence(`Migrations of one name:\n${twice.map((file) => `    ${file}`).join("\n")}`)
  return `${migrations.length} migrations`
}

// It does its work once, in the second minute of a server, and changes nothing that a suite looks at.
const RUNS_ON_TEST_SERVERS = ["backend/src/jobs/search-first-catch-up.ts"]

/** On a test server no job runs by itself in the middle of a suite: its schedule goes through `unlessTested`. */
export function demandJobsWait() {
  const jobs = ownFiles().filter((file) => /\/src\/jobs\/[^/]+\.ts$/.test(file))
  const schedulesOf = (file) => readFileSync(join(ROOT, file), "utf8").match(/\bschedule:.*/g) ?? []
  const wrong = jobs.filter(
    (file) =>
      !RUNS_ON_TEST_SERVERS.includes(file) &&
      !(schedulesOf(file).length === 1 && /^schedule: unlessTested\(/.test(schedulesOf(file)[0])),
  )
  if (wrong.length) {
    throw new Sentence(
      `Jobs whose schedule is not unlessTested("…"):\n${wrong.map((file) => `    ${file}`).join("\n")}`,
    )
  }
  return `${jobs.length} jobs`
}

// Data keeps the spelling of its source, and tests of spelling need both.
const SPELT_AS_FOUND = /(^|\/)(data|search|node_modules|__tests__)\/|spelling/
// "quy" has no choice: its u belongs to the q. Before another letter of the syllable the mark stands there by any rule.
const MARK_AT_THE_END = /\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu

/** People read one spelling of a word: "hòa", "khỏe", "hủy", the tone mark on the first of the two vowels, as places are spelt in law. */
export function demandOneSpelling() {
  const wrong = ownFiles()
    .filter((file) => /\.(ts|tsx|mjs|json|md)$/.test(file) && !SPELT_AS_FOUND.test(file))
    .flatMap((file) => {
      const found = readFileSync(join(ROOT, file), "utf8").normalize("NFC").match(MARK_AT_THE_END)
      return found ? [`    ${file}: ${[...new Set(found)].join(", ")}`] : []
    })
  if (wrong.length) throw new Sentence(`The tone mark goes on the first of the two vowels in:\n${wrong.join("\n")}`)
}

/** The lock file works behind any registry: it names none. */
export function demandNeutralLock() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"))
  const bound = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ""))
  if (bound.length) {
    throw new Sentence(`    package-lock.json names a registry for ${bound.length} packages, the first ${bound[0][0]}.`)
  }
}

/** A build that judges types by the way: no second look at them is needed. */
const JUDGES_TYPES = /\btsc -p /

/** turbo skips a workspace that lacks "typecheck" without a word; this does not. A workspace without sources needs none. */
export function demandScripts() {
  const files = ownFiles()
  const hasSources = (file) => files.some((other) => other.startsWith(dirname(file)) && /\.tsx?$/.test(other))
  const lacking = files
    .filter(hasSources)
    .filter((file) => /^(backend|storefront|integration-tests|plugins\/[^/]+)\/package\.json$/.test(file))
    .filter((file) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(ROOT, file), "utf8"))
      return !scripts.typecheck && !JUDGES_TYPES.test(scripts.build)
    })
  if (lacking.length) {
    throw new Sentence(`Nobody judges the types of these, and turbo says nothing:\n    ${lacking.join("\n    ")}`)
  }
}
