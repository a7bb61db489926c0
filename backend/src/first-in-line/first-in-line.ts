import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Answers a request, or says at once that it is not one of its own. */
export type Answer = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>
type Choose = (req: MedusaRequest) => Answer | null

type Layer = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void
type Handle = (req: MedusaRequest, res: MedusaResponse, next?: MedusaNextFunction) => void
type Express = { handle: Handle; _router?: { stack: { handle: Layer }[] } }

/**
 * Middleware that lets `choose` pick its requests before anything else is done to them. A session, a cookie, a body and a scope of its own
 * are made ready for each request of a shop, which takes longer than answering a label does; and a label needs none of them, nor
 * Express's own way through its layers and the methods that it hangs on each request and answer. A middleware of Medusa meets the application only with
 * a request: so the first request of the process goes the common way, and the others are met in front of it.
 */
export function firstInLine(
  choose: Choose,
): (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void {
  let stands = false
  return (req, _res, next) => {
    if (!stands) {
      stands = true
      stepForward(req.app as unknown as Express, req.scope, choose)
    }
    next()
  }
}

function stepForward(app: Express, scope: MedusaRequest["scope"], choose: Choose): void {
  // The first of its layers reads the query.
  const readQuery = app._router?.stack[0]?.handle
  if (!readQuery) return
  const common = app.handle.bind(app)
  app.handle = (req, res, next) => {
    const answer = choose(req)
    if (answer === null) return common(req, res, next)
    req.scope = scope
    req.originalUrl ||= req.url
    req.baseUrl = ""
    // What began to answer and broke off cannot be answered otherwise.
    const leave = (error?: unknown) => (error === undefined ? common(req, res, next) : void res.destroy())
    readQuery(req, res, () => void answer(req, res, leave))
  }
}
