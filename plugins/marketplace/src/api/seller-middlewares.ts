import type { MiddlewareRoute } from "@medusajs/framework/http"
import { authenticateSeller, enterSeller } from "../lib/authenticate-seller"
import { requireRight } from "../lib/require-right"

/** Who may enter the seller centre. Without `methods`, so that these run before every handler under their prefixes. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller", middlewares: [authenticateSeller] },
  { matcher: "/seller/:seller_id", middlewares: [enterSeller] },
  { matcher: "/seller/:seller_id/home", methods: ["GET"], middlewares: [requireRight("home:read")] },
]
