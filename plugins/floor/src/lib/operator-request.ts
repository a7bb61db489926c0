import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "./actor"

/** A request of an operator under `/admin/*`: `auditOperator` has set `actor`, for what changes something. */
export type OperatorRequest<Body = unknown, Query = Record<string, unknown>> = MedusaRequest<Body, Query> & {
  actor: Actor
}
