import { existsSync, statfsSync } from "node:fs"
import { dirname } from "node:path"
import { Sentence } from "./say.mjs"

const GIGABYTE = 2 ** 30

/** `path`, or the nearest folder above it that is there already. */
const standing = (path) => (existsSync(path) ? path : standing(dirname(path)))

/** Refuses to begin what would fill the disk that holds `path` half-way; the folder itself need not be there yet. */
export function demandSpace(path, gigabytes) {
  const { bavail, bsize } = statfsSync(standing(path))
  const free = (bavail * bsize) / GIGABYTE
  if (free < gigabytes) {
    throw new Sentence(
      `The disk of ${path} has ${free.toFixed(1)} GB left; this needs ${gigabytes} GB. Free some and try again.`,
    )
  }
}
