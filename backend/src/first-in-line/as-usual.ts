import { randomUUID } from "node:crypto"
import { answerProblem } from "@san-ocop/floor/lib/answer-problem"
import { logRequest } from "../operations/request-log"
import type { Answer } from "./first-in-line"

/**
 * Does what the common way does around an answer, as far as somebody who reads in public needs it: a line in the log that names the route, an
 * answer that any page may read, a refusal in words.
 */
export const asUsual =
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
