import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Answers a request, or says at once that it is not one of its own. */
export type Answer = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>
type Choose = (req: MedusaRequest) => Answer | null

type Layer = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void
type Express = { use(layer: Layer): void; _router?: { stack: unknown[] } }

// Express itself stands there: what reads the query, and what makes a request one of its own.
const AFTER_EXPRESS = 2

/**
 * Middleware that lets `choose` pick its requests before anything else is done to them. A session, a cookie, a body and a scope of its own
 * are made ready for each request of a shop, which takes longer than answering a label does; and a label needs none of them. Express
 * has no other way to the front than its list of layers, and a middleware of Medusa meets the application only with a request: so the first
 * request of the process goes the common way, and the others meet it there.
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
  if (!app._router) return
  app.use((req, res, next) => {
    const answer = choose(req)
    if (answer === null) return next()
    req.scope = scope
    void answer(req, res, next)
  })
  const { stack } = app._router
  stack.splice(AFTER_EXPRESS, 0, stack.pop())
}
