import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { heldRefundsPage, transferRefundSchema } from "../lib/cards/schemas"
import { emptySchema } from "../lib/orders/schemas"

/** What operators ask of, and decide about, money of cards that does not go back by itself. */
export const cardMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/card-refunds", methods: ["GET"], middlewares: [parseQuery(heldRefundsPage)] },
  { matcher: "/admin/card-refunds/:id/retry", methods: ["POST"], middlewares: [parseBody(emptySchema)] },
  { matcher: "/admin/card-refunds/:id/transfer", methods: ["POST"], middlewares: [parseBody(transferRefundSchema)] },
]
