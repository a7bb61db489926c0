import { readdirSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findPattern, type Pattern, patternOf } from "./path-pattern"

type Handler = (req: MedusaRequest, res: MedusaResponse) => unknown
type Read = Pattern & { handler: Handler }

const FOLDER = join(__dirname, "../api/catalog")
const ROUTE_FILE = /^route\.[jt]s$/

/** The GET handlers below api/catalog, by the paths that their folders stand for. */
function readsBelow(folder: string): Read[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    ROUTE_FILE.test(name),
  )
  return files.flatMap(({ parentPath, name }) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folder decides which files there are
    const { GET } = require(join(parentPath, name)) as { GET?: Handler }
    const path = `/catalog/${dirname(join(parentPath.slice(folder.length + 1), name))
      .split(sep)
      .join("/")}`
    return GET ? [{ ...patternOf(path), handler: GET }] : []
  })
}

let reads: Read[] | undefined

/**
 * Middleware at /catalog: answers the public reads before Express tries each of its hundreds of layers, which would cost more than most
 * of the answers. What it does not know at a glance (another method, another spelling, another plugin's route) goes the long way.
 */
export async function answerEarly(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  reads ??= readsBelow(FOLDER)
  const found = req.method === "GET" ? findPattern(reads, req.baseUrl + req.path) : null
  if (!found) return next()
  req.params = found.params
  req.route = { path: found.pattern.path } // what the log names
  await found.pattern.handler(req, res)
}
