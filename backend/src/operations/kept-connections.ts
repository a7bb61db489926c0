import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Server } from "node:http"

/** How long an idle connection stays open, in milliseconds, where KEEP_ALIVE_TIMEOUT does not say: longer than the minute of nginx, Caddy's transport and most balancers. */
const KEPT_MS = 75_000

/**
 * Middleware: lets whoever asks close an idle connection first. Node closes one after five seconds, perhaps just as a proxy sends the next
 * request over it, who then answers 502. A middleware of Medusa meets its server only with a request: the first one tells it.
 */
export function keepConnections({ socket }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { server } = socket as { server?: Server }
  if (server) server.keepAliveTimeout = Math.max(0, Number(process.env.KEEP_ALIVE_TIMEOUT)) || KEPT_MS
  next()
}
