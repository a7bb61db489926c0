import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"

/** A middleware that refuses whatever is asked. */
export const refusal =
  (code: string, message: string) =>
  (_req: MedusaRequest): never =>
    refuse("not_allowed", message, { code })

/** Middlewares that refuse every change at Medusa's own addresses, after the operators' gate. Reading stays open. */
export const refuseWrites = (matchers: readonly string[], code: string, message: string): MiddlewareRoute[] =>
  matchers.map((matcher) => ({
    matcher,
    methods: ["POST", "PUT", "PATCH", "DELETE"],
    middlewares: [refusal(code, message)],
  }))
