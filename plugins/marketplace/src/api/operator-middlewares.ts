import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { WhyBody } from "@san-ocop/floor/lib/staff/officer-schemas"
import { sellersQuery } from "../lib/cases/schemas"

const SELLER = "/admin/sellers/:id"
const why = [parseBody(WhyBody)]

/** Operators take a stall off sale at once, and let it sell again. */
export const operatorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [parseQuery(sellersQuery)] },
  { matcher: `${SELLER}/suspend`, methods: ["POST"], middlewares: why },
  { matcher: `${SELLER}/reinstate`, methods: ["POST"], middlewares: why },
]
