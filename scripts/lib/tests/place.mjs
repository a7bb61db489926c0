import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DATA } from "../paths.mjs"
import { whenDone } from "../supervisor.mjs"

const MEMORY = "/dev/shm"
const NEEDED = 2 * 2 ** 30

const memoryIsGood = () => {
  if (!existsSync(MEMORY)) return false
  try {
    accessSync(MEMORY, constants.W_OK)
  } catch {
    return false // a container without a writable RAM disk
  }
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > NEEDED
}

/** A folder for throw-away databases: in memory where there is room, else among temporary files. Gone at the end. */
export function throwAwayPlace() {
  const dir = mkdtempSync(join(memoryIsGood() ? MEMORY : tmpdir(), "san-ocop-test-"))
  chmodSync(dir, 0o755) // user nobody runs PostgreSQL in it when this runs as root
  whenDone(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/**
 * A folder whose seeded database stays for the next run, which then skips what is migrated and seeded already: for writing a suite,
 * a minute faster each time. Each run works on its own copy.
 */
export function keptPlace() {
  const dir = join(DATA, "test", "seeded")
  mkdirSync(dir, { recursive: true })
  return dir
}
