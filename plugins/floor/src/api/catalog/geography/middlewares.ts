import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseQuery } from "../../../lib/parse"
import { CommuneQuery, OldPlaceQuery } from "./validators"

export const geographyMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/catalog/geography/communes", middlewares: [parseQuery(CommuneQuery)] },
  { methods: ["GET"], matcher: "/catalog/geography/old-places", middlewares: [parseQuery(OldPlaceQuery)] },
]
