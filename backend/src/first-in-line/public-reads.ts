import { readdirSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import type { MedusaRequest } from "@medusajs/framework/http"
import { answerLabel } from "../resolver/answer-label"
import { asUsual } from "./as-usual"
import type { Answer } from "./first-in-line"
import { findPattern, type Pattern, patternOf } from "./path-pattern"

type Read = Pattern & { answer: Answer }

const FOLDER = join(__dirname, "../api/catalog")
const ROUTE_FILE = /^route\.[jt]s$/
const LABEL = /^\/(?:01|t)\//i
const PUBLIC = "/catalog/"

/** The GET handlers below api/catalog, by the paths that their folders stand for. */
function readsBelow(folder: string): Read[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    ROUTE_FILE.test(name),
  )
  return files.flatMap(({ parentPath, name }) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folder decides which files there are
    const { GET } = require(join(parentPath, name)) as { GET?: Answer }
    const below = dirname(join(parentPath.slice(folder.length + 1), name))
    const pattern = patternOf(PUBLIC + below.split(sep).join("/"))
    return GET ? [{ ...pattern, answer: asUsual(GET, pattern.path) }] : []
  })
}

const label = asUsual(answerLabel, "/01")
let reads: Read[] | undefined

/**
 * How a public read is answered: the address on a label, and every GET below api/catalog. Null for what is not known at a glance (another method, another spelling,
 * another plugin's route), which goes the common way.
 */
export function answerOfRead(req: MedusaRequest): Answer | null {
  if (req.method !== "GET") return null
  const [path = ""] = req.url.split("?", 1)
  if (LABEL.test(path)) return label
  if (!path.startsWith(PUBLIC)) return null
  reads ??= readsBelow(FOLDER)
  const found = findPattern(reads, path)
  if (!found) return null
  req.params = found.params
  return found.pattern.answer
}
