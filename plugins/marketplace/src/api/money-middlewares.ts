import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRight } from "../lib/require-right"

/** Which roles in a seller see what it earns. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/:seller_id/earnings*", methods: ["GET"], middlewares: [requireRight("earnings:read")] },
]
