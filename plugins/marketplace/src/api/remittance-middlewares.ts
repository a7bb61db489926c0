import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody } from "@san-ocop/floor/lib/parse"
import { sayRemittedSchema } from "../lib/cod/schemas"
import { requireRight } from "../lib/require-right"

const REMITTANCES = "/seller/:seller_id/remittances"

/** Which roles in a seller see what carriers owe it, and which say that they have paid. */
export const remittanceMiddlewares: MiddlewareRoute[] = [
  { matcher: REMITTANCES, methods: ["GET"], middlewares: [requireRight("transfers:read")] },
  {
    matcher: REMITTANCES,
    methods: ["POST"],
    middlewares: [requireRight("transfers:write"), parseBody(sayRemittedSchema)],
  },
]
