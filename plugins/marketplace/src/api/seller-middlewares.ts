import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody } from "@san-ocop/floor/lib/parse"
import { authenticateSeller, enterSeller } from "../lib/authenticate-seller"
import { requireRight } from "../lib/require-right"
import { stallContactSchema } from "../lib/sellers/contact-schema"

const CONTACT = "/seller/:seller_id/contact"

/** Who may enter the seller centre. Without `methods`, so that these run before every handler under their prefixes. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller", middlewares: [authenticateSeller] },
  { matcher: "/seller/:seller_id", middlewares: [enterSeller] },
  { matcher: "/seller/:seller_id/home", methods: ["GET"], middlewares: [requireRight("home:read")] },
  { matcher: CONTACT, methods: ["GET"], middlewares: [requireRight("contact:write")] },
  { matcher: CONTACT, methods: ["POST"], middlewares: [requireRight("contact:write"), parseBody(stallContactSchema)] },
]
