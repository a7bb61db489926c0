import { rmSync } from "node:fs"
import { resolve } from "node:path"

/** Removes build output below the workspace that is being built: tsc would leave what has no source any more. */
for (const folder of process.argv.slice(2)) rmSync(resolve(folder), { recursive: true, force: true })
