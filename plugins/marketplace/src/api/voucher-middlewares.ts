import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody } from "@san-ocop/floor/lib/parse"
import { requireRight } from "../lib/require-right"
import { newVoucherSchema, nothing } from "../lib/vouchers/schemas"

const VOUCHERS = "/seller/:seller_id/vouchers"

/** Which roles in a seller see the vouchers that it gives, and which give and stop them. */
export const voucherMiddlewares: MiddlewareRoute[] = [
  { matcher: VOUCHERS, methods: ["GET"], middlewares: [requireRight("vouchers:read")] },
  { matcher: VOUCHERS, methods: ["POST"], middlewares: [requireRight("vouchers:write"), parseBody(newVoucherSchema)] },
  {
    matcher: `${VOUCHERS}/:id/stop`,
    methods: ["POST"],
    middlewares: [requireRight("vouchers:write"), parseBody(nothing)],
  },
]
