import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "./paths.mjs"

const SKIPPED = new Set(["node_modules", ".medusa", ".next", ".turbo", "dist", "__tests__", "static"])

function* filesBelow(path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) if (!SKIPPED.has(name)) yield* filesBelow(join(path, name))
}

/** One digest of the names and contents of all files at and below these paths, wherever the clone lies. */
export function hashOf(...paths) {
  const hash = createHash("sha256")
  for (const path of paths)
    for (const file of filesBelow(path)) hash.update(relative(ROOT, file)).update(readFileSync(file))
  return hash.digest("hex")
}
