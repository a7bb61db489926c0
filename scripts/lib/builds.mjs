import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { inherited, quiet, withoutFiles } from "./environment.mjs"
import { BACKEND, PREBUILT, ROOT } from "./paths.mjs"
import { run } from "./supervisor.mjs"

const TURBO = join(ROOT, "node_modules/.bin/turbo")

/** Runs a task of turbo.json; what is unchanged since an earlier run is taken from its cache. */
export async function turbo(task, filters, options = {}) {
  if (PREBUILT) return "in the image"
  const args = [
    "run",
    task,
    ...filters.map((filter) => `--filter=${filter}`),
    "--output-logs=errors-only",
    "--concurrency=2",
  ]
  const words = await run(`turbo run ${task}`, TURBO, args, {
    cwd: ROOT,
    env: { ...inherited(), ...quiet, ...withoutFiles, CI: "true", ...options.env },
    log: options.log,
  })
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(words) ?? []
  return total ? `${cached} of ${total} unchanged` : undefined
}

export const PLUGINS = ["./plugins/*"]
export const BACKEND_ALONE = ["@san-ocop/backend"]
export const APPLICATIONS = [...BACKEND_ALONE, "@san-ocop/storefront"]

/** The built backend runs from here. */
export const BUILT_BACKEND = join(BACKEND, ".medusa/server")

/** Medusa serves `static` beside the running server: make that the folder where uploads are kept. */
export function linkUploads(server, uploads) {
  mkdirSync(uploads, { recursive: true })
  const link = join(server, "static")
  if (existsSync(link) || lstatSync(link, { throwIfNoEntry: false })) rmSync(link, { recursive: true, force: true })
  symlinkSync(uploads, link)
}
