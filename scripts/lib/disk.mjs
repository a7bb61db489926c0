import { statfsSync } from "node:fs"
import { Sentence } from "./say.mjs"

const GIGABYTE = 2 ** 30

/** Refuses to begin what would fill the disk half-way. */
export function demandSpace(path, gigabytes) {
  const { bavail, bsize } = statfsSync(path)
  const free = (bavail * bsize) / GIGABYTE
  if (free < gigabytes) {
    throw new Sentence(
      `The disk of ${path} has ${free.toFixed(1)} GB left; this needs ${gigabytes} GB. Free some and try again.`,
    )
  }
}
