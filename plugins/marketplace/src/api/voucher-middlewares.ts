import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody } from "@san-ocop/floor/lib/parse"
import { requireRight } from "../lib/require-right"
import { newVoucherSchema, nothing } from "../lib/vouchers/schemas"

const VOUCHERS = "/seller/:seller_id/vouchers"
const OF_FLOOR = "/admin/floors/:floor_id/vouchers"

/** Operators give vouchers of floors; which roles in a seller see the vouchers that it gives, and which give and stop them. */
export const voucherMiddlewares: MiddlewareRoute[] = [
  { matcher: OF_FLOOR, methods: ["POST"], middlewares: [parseBody(newVoucherSchema)] },
  { matcher: `${OF_FLOOR}/:id/stop`, methods: ["POST"], middlewares: [parseBody(nothing)] },
  { matcher: VOUCHERS, methods: ["GET"], middlewares: [requireRight("vouchers:read")] },
  { matcher: VOUCHERS, methods: ["POST"], middlewares: [requireRight("vouchers:write"), parseBody(newVoucherSchema)] },
  {
    matcher: `${VOUCHERS}/:id/stop`,
    methods: ["POST"],
    middlewares: [requireRight("vouchers:write"), parseBody(nothing)],
  },
]
