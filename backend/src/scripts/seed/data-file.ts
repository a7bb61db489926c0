import { existsSync } from "node:fs"
import { join } from "node:path"

const fromSources = join(__dirname, "..", "..", "..", "data")
// `medusa build` copies sources two folders deeper and leaves data behind; commands run in the backend's folder.
const folder = existsSync(fromSources) ? fromSources : join(process.cwd(), "data")

/** Path of a file of `backend/data`. */
export const dataFile = (name: string): string => join(folder, name)
