import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { WhyBody } from "@san-ocop/floor/lib/staff/officer-schemas"
import { restrictStallSchema, sellersQuery } from "../lib/cases/schemas"

const SELLER = "/admin/sellers/:id"

/** Operators restrict a stall by the rule that departments have, and let it sell again. */
export const operatorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [parseQuery(sellersQuery)] },
  { matcher: `${SELLER}/suspend`, methods: ["POST"], middlewares: [parseBody(restrictStallSchema)] },
  { matcher: `${SELLER}/reinstate`, methods: ["POST"], middlewares: [parseBody(WhyBody)] },
]
