import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "./actor"

/** A request of an operator under `/admin/*`: `actAsOperator` has set `actor`. */
export type OperatorRequest<Body = unknown, Query = Record<string, unknown>> = MedusaRequest<Body, Query> & {
  actor: Actor
}
