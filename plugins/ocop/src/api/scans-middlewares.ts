import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { requireRight } from "@san-ocop/marketplace/lib/require-right"
import { DismissSuspicion, LabelReport, NewItemPlace, ScansQuery } from "./scans-schemas"

/** What scans are read with, and where a shopper says where he is. */
export const scansMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/seller/:seller_id/lots/:lot_id/scans", middlewares: [requireRight("lots:read")] },
  { methods: ["GET"], matcher: "/department/scans", middlewares: [parseQuery(ScansQuery)] },
  { methods: ["GET"], matcher: "/department/scans/export", middlewares: [parseQuery(ScansQuery)] },
  {
    methods: ["POST"],
    matcher: "/department/lots/:id/suspicions/:item/dismiss",
    middlewares: [parseBody(DismissSuspicion)],
  },
  { methods: ["POST"], matcher: "/catalog/scans", middlewares: [parseBody(NewItemPlace)] },
  { methods: ["POST"], matcher: "/catalog/traces/:code/report", middlewares: [parseBody(LabelReport)] },
]
