import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { Sentence } from "./say.mjs"
import { whenDone } from "./supervisor.mjs"

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/** The living process that holds a lock, or undefined. */
export function ownerOf(file) {
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0
  return pid && alive(pid) ? pid : undefined
}

/** Makes sure that no other command uses the same data. A lock whose owner is dead is taken over. */
export function lock(file) {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" })
  } catch (error) {
    if (error.code !== "EEXIST") throw error
    const owner = ownerOf(file)
    if (owner) {
      throw new Sentence(`Another command (process ${owner}) already uses ${dirname(file)}. Stop it first.`)
    }
    writeFileSync(file, String(process.pid))
  }
  whenDone(() => rmSync(file, { force: true }))
}
