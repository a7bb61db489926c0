import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

export interface RequestLine {
  level: "http"
  request_id: string
  method: string
  /** The route's pattern, such as `/catalog/products/:handle`: no ids, look-up codes, phones or query strings. */
  route: string
  status: number
  milliseconds: number
}

const UNMATCHED = "(no route)"

/** What one request leaves in the log: nothing of who asked or for whom. */
export const requestLine = (req: MedusaRequest, status: number, milliseconds: number): RequestLine => ({
  level: "http",
  request_id: req.requestId ?? "-",
  method: req.method,
  route: req.route?.path ?? UNMATCHED,
  status,
  milliseconds: Math.round(milliseconds),
})

const SILENT = /^\/(health|ready)(\?|$)/

/** Middleware: writes one line of JSON for each answered request, when REQUEST_LOG is "json". */
export const logRequest = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  if (process.env.REQUEST_LOG === "json" && !SILENT.test(req.originalUrl)) {
    const from = performance.now()
    res.once("finish", () => {
      process.stdout.write(`${JSON.stringify(requestLine(req, res.statusCode, performance.now() - from))}\n`)
    })
  }
  next()
}
