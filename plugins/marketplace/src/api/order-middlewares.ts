import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireRight } from "../lib/require-right"

/** Which roles in a seller see its orders and which handle them. */
export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/:seller_id/orders*", methods: ["GET"], middlewares: [requireRight("orders:read")] },
  { matcher: "/seller/:seller_id/orders*", methods: ["POST"], middlewares: [requireRight("orders:write")] },
]
