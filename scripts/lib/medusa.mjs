import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { BUILT_BACKEND } from "./builds.mjs"
import { hashOf } from "./hash.mjs"
import { BACKEND, PREBUILT, ROOT } from "./paths.mjs"
import { answers } from "./ports.mjs"
import { Sentence } from "./say.mjs"
import { run, start, until } from "./supervisor.mjs"

// Medusa's own wrapper around it loads ts-node, which makes every promise of a server dearer (see typescript-hook.cjs).
const CLI = join(ROOT, "node_modules/@medusajs/cli/dist/index.js")
const HOOK = fileURLToPath(new URL("typescript-hook.cjs", import.meta.url))
const cliOf = (cwd) => (cwd === BACKEND ? ["--require", HOOK, CLI] : [CLI])
const MEDUSA_LOCK = join(ROOT, "package-lock.json")

const WHERE = PREBUILT ? BUILT_BACKEND : BACKEND

/** Runs one Medusa command to its end: from the backend's sources, in the image from its build. */
export const medusa = (name, args, options) =>
  run(name, process.execPath, [...cliOf(WHERE), ...args], { cwd: WHERE, ...options })

/** Changes whenever the database would be migrated. */
export function migrationsDigest() {
  const plugins = readdirSync(join(ROOT, "plugins")).map((name) => join(ROOT, "plugins", name, "src"))
  const below = (src) => [
    join(src, "links"),
    join(src, "migration-scripts"),
    ...(existsSync(join(src, "modules"))
      ? readdirSync(join(src, "modules")).map((module) => join(src, "modules", module, "migrations"))
      : []),
  ]
  const search = ["search", "links", "migration-scripts"].map((folder) => join(BACKEND, "src", folder))
  return hashOf(...plugins.flatMap(below), ...search, MEDUSA_LOCK, join(BACKEND, "medusa-config.ts"))
}

export const migrate = (options) =>
  medusa("Migration of the database", ["db:migrate", "--execute-safe-links", "--execute-safe-search"], options)

/** Runs a script of backend/src/scripts. */
export const execScript = (name, file, args, options) =>
  medusa(name, ["exec", `./src/scripts/${PREBUILT ? file.replace(/ts$/, "js") : file}`, ...args], options)

/** Changes whenever setup or seed would write something else. */
export const seedDigest = () =>
  createHash("sha256")
    .update(hashOf(join(BACKEND, "src/scripts"), join(BACKEND, "src/pictures")))
    .update(hashOf(join(BACKEND, "data"), ...["floor", "ocop"].map((plugin) => join(ROOT, "plugins", plugin, "data"))))
    .digest("hex")

/**
 * Starts a backend on 127.0.0.1 and waits until it is ready. `cwd` tells whether it runs from sources or a build; `command` is what
 * the Medusa CLI is asked for.
 */
export async function startBackend({ cwd = BACKEND, port, env, log, command = ["start"], essential = true, nice = 0 }) {
  const address = ["--host", "127.0.0.1", "--port", String(port)]
  const job = start("The backend", process.execPath, [...cliOf(cwd), ...command, ...address], {
    cwd,
    env: { ...env, PORT: String(port) },
    log,
    essential,
    nice,
  })
  await until(
    () => answers(`http://127.0.0.1:${port}/health`),
    `The backend was not ready in time. Its log: ${log}`,
    120_000,
  )
  return job
}

/** What setup wrote for the storefront: { publishable_key, region_id, sales_channel_id }. */
export function readSetup(file) {
  if (!existsSync(file)) throw new Sentence(`Setup did not write ${file}.`)
  return JSON.parse(readFileSync(file, "utf8"))
}
