import type { MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorHandler } from "@medusajs/framework/http"
import { isOurs, problemOf } from "./problem-of"

const answerAsCore = errorHandler()
const RETRY_AFTER_SECONDS = 5

/**
 * The application's error handler: answers every error as a Problem in Vietnamese and logs what is our own mistake.
 * Medusa Admin shows what its routes answer and expects the core's own words there, so those are left to the core.
 */
export const answerProblem: MedusaErrorHandlerFunction = (error: unknown, req, res, next) => {
  const { status, problem } = problemOf(error)
  if (/^\/admin(\/|$)/i.test(req.path) && !isOurs(error) && status < 500) return answerAsCore(error, req, res, next)
  if (status >= 500) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    const known = error as { stack?: string; message?: string } | undefined
    // The route's pattern, as in the line of the request: an address may hold a look-up code or a phone number.
    const route = `${req.requestId ?? "-"} ${req.method} ${req.route ? `${req.baseUrl}${req.route.path}` : "(no route)"}`
    // A crowd is told to come again in a moment, which is no mistake of ours.
    if (status === 503) logger.warn(`${route}: ${known?.message ?? String(error)}`)
    else logger.error(`${route}: ${known?.stack ?? known?.message ?? String(error)}`)
  }
  if (res.headersSent) return next(error)
  if (status === 503) res.setHeader("Retry-After", String(RETRY_AFTER_SECONDS))
  // By Node's own means: what is answered first in line never came to Express.
  res.statusCode = status
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  const answer = JSON.stringify(problem)
  res.setHeader("Content-Length", Buffer.byteLength(answer))
  res.end(answer)
}
