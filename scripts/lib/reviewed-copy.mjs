import { createHash } from "node:crypto"
import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs"
import { Sentence } from "./say.mjs"

const digest = (file) => existsSync(file) && createHash("sha256").update(readFileSync(file)).digest("hex")

/**
 * An executable copy, at `to`, of a program whose bytes somebody has reviewed; what stands there with other bytes is copied anew.
 * A copy that breaks off leaves nothing behind. Returns `to`.
 * @throws Sentence where the package came without the program, or with another one
 */
export function reviewedCopy({ name, from, to, sha256 }) {
  if (digest(to) === sha256) return to
  const found = digest(from)
  if (!found) throw new Sentence(`${name}'s program ${from} is missing. Delete node_modules and run npm ci.`)
  if (found !== sha256) throw new Sentence(`${from} is not the ${name} that was reviewed (SHA-256 ${found}).`)
  const next = `${to}.next`
  try {
    copyFileSync(from, next)
    chmodSync(next, 0o755)
    renameSync(next, to)
  } finally {
    rmSync(next, { force: true })
  }
  return to
}
