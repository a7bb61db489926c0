import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { demand, runChecks } from "./lib/commands.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { demandLiveRows } from "./lib/live-rows.mjs"
import { ROOT, STOREFRONT } from "./lib/paths.mjs"
import { elapsed, say, step } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"
import {
  demandJobsWait,
  demandMigrationNames,
  demandNeutralLock,
  demandOneSpelling,
  demandScripts,
  demandShortFiles,
} from "./lib/tidiness.mjs"

const plugins = readdirSync(join(ROOT, "plugins")).map((name) => join("plugins", name))
// A plugin may have no sources yet, and git keeps no empty folders.
const sources = [...plugins.map((plugin) => join(plugin, "src")), "backend/src", "storefront/src"].filter((folder) =>
  existsSync(join(ROOT, folder)),
)

/** What takes a moment, and what writes types that the later checks read. */
const FIRST = [
  ["Lock file", demandNeutralLock],
  ["Lock file against package.json", () => demand("npm", ["ci", "--dry-run", "--ignore-scripts"])],
  ["Scripts of the workspaces", demandScripts],
  ["Files are short", demandShortFiles],
  ["Migrations have names of their own", demandMigrationNames],
  ["Jobs wait on test servers", demandJobsWait],
  ["One spelling of a word", demandOneSpelling],
  ["SQL that partial indexes serve", demandLiveRows],
  ["Plugins and their types", () => turbo("build", PLUGINS)],
  // Once and before the others: who reads those files while they are written judges half of them.
  ["Types of the storefront's pages and pictures", () => demand("next", ["typegen"], { cwd: STOREFRONT })],
]

/**
 * The longest first: each takes one core, most of the time. What is linted in two halves takes less than half the time of one process, which would keep
 * the types of every workspace in memory until its end.
 */
const THEN = [
  ["Lint", () => demand("eslint", ["--max-warnings=0", "--ignore-pattern", "storefront/**", "."])],
  ["Lint of the pages", () => demand("eslint", ["--max-warnings=0", "storefront"])],
  ["Types", () => turbo("typecheck", [])],
  ["Types of the tests", () => demand("tsc", ["-p", "tsconfig.specs.json"])],
  ["Format", () => demand("prettier", ["--check", "--log-level", "warn", "."])],
  ["Imports", () => demand("depcruise", ["--config", ".dependency-cruiser.cjs", ...sources])],
  ["Nothing unused", () => demand("knip", ["--no-progress", "--no-config-hints"])],
  ...plugins.map((plugin) => [
    `Package ${plugin}`,
    () => demand("publint", ["--level", "error", "--pack", "false", plugin]),
  ]),
]

/** Everything that can be judged without running the product. */
main(async () => {
  demandNode()
  await step("Dependencies installed", installDependencies)
  const failures = (await runChecks(FIRST)) + (await runChecks(THEN, { atOnce: 2 }))
  const passed = `\nAll ${FIRST.length + THEN.length} checks passed in ${elapsed()}.`
  say(failures ? `\n${failures} checks found fault.` : passed)
  return failures ? 1 : 0
})
