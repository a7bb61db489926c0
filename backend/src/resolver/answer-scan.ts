import { randomUUID } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"
import { logRequest } from "../operations/request-log"
import { answerLabel } from "./answer-label"
import { answerItem, answerLot } from "./answer-trace"
import type { Answer } from "./first-in-line"

const LABEL = /^\/(?:01|t)\//i
const TRACE = /^\/catalog\/traces\/([A-Za-z0-9-]+)(?:\/([A-Za-z0-9]+))?$/

/** Does what the common way does around an answer, as far as somebody who scans a label needs it: a line in the log, a refusal in words. */
const asUsual =
  (answer: Answer, route: string): Answer =>
  async (req, res, next) => {
    req.requestId = String(req.headers["x-request-id"] ?? randomUUID())
    req.route = { path: route }
    logRequest(req, res, () => undefined)
    res.setHeader("Access-Control-Allow-Origin", "*")
    try {
      await answer(req, res, next)
    } catch (error) {
      await answerProblem(error, req, res, next)
    }
  }

const label = asUsual(answerLabel, "/01")
const lot = asUsual(answerLot, "/catalog/traces/:code")
const item = asUsual(answerItem, "/catalog/traces/:code/:serial")

/** How a scan is answered: the address on a label, the page of a lot, the page of one item; null for anything else. */
export function answerOfScan(req: MedusaRequest): Answer | null {
  if (req.method !== "GET") return null
  const [path = ""] = req.url.split("?", 1)
  if (LABEL.test(path)) return label
  const [, code, serial] = TRACE.exec(path) ?? []
  if (code === undefined) return null
  req.params = serial === undefined ? { code } : { code, serial }
  return serial === undefined ? lot : item
}
