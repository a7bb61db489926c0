import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/** A small JSON file that remembers what has been done, so that it is not done again. */
export class State {
  constructor(file) {
    this.file = file
  }

  read() {
    try {
      return JSON.parse(readFileSync(this.file, "utf8"))
    } catch {
      return {} // not written yet, or cut short by a full disk: do everything again
    }
  }

  write(changes) {
    mkdirSync(dirname(this.file), { recursive: true })
    const next = `${this.file}.next`
    writeFileSync(next, JSON.stringify({ ...this.read(), ...changes }, null, 2), { mode: 0o600 })
    renameSync(next, this.file)
  }

  /** Forgets that these were done. */
  forget(...names) {
    this.write(Object.fromEntries(names.map((name) => [name, undefined])))
  }

  /** Does `work` unless it was done before with the same `digest`. Says which. */
  async once(name, digest, work) {
    if (this.read()[name] === digest) return "unchanged"
    await work()
    this.write({ [name]: digest })
    return undefined
  }
}
