import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { readPicture } from "../lib/listings/read-picture"
import {
  ApprovalSchema,
  DecisionSchema,
  EmptySchema,
  NewListingSchema,
  PriceAndStockSchema,
  QueueExport,
  QueueQuery,
  SaveListingSchema,
  SellerListingsQuery,
} from "../lib/listings/schemas"
import { requireRight } from "../lib/require-right"

const SELLER = "/seller/:seller_id/listings"
const DEPARTMENT = "/department/listings"
const mayRead = requireRight("listings:read")
const mayWrite = requireRight("listings:write")

/** What listings are read and written with, by their sellers and by the departments. */
export const listingMiddlewares: MiddlewareRoute[] = [
  { matcher: SELLER, methods: ["GET"], middlewares: [mayRead, parseQuery(SellerListingsQuery)] },
  { matcher: SELLER, methods: ["POST"], middlewares: [mayWrite, parseBody(NewListingSchema)] },
  { matcher: `${SELLER}/:id`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${SELLER}/:id`, methods: ["POST"], middlewares: [mayWrite, parseBody(SaveListingSchema)] },
  { matcher: `${SELLER}/:id/submit`, methods: ["POST"], middlewares: [mayWrite, parseBody(EmptySchema)] },
  {
    matcher: `${SELLER}/:id/price-and-stock`,
    methods: ["POST"],
    middlewares: [mayWrite, parseBody(PriceAndStockSchema)],
  },
  { matcher: "/seller/:seller_id/producers", methods: ["GET"], middlewares: [mayRead] },
  {
    matcher: "/seller/:seller_id/pictures",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [requireRight("pictures:write"), readPicture],
  },
  { matcher: DEPARTMENT, methods: ["GET"], middlewares: [parseQuery(QueueQuery)] },
  { matcher: `${DEPARTMENT}/export`, methods: ["POST"], middlewares: [parseBody(QueueExport)] },
  { matcher: `${DEPARTMENT}/:id/approve`, methods: ["POST"], middlewares: [parseBody(ApprovalSchema)] },
  { matcher: `${DEPARTMENT}/:id/reject`, methods: ["POST"], middlewares: [parseBody(DecisionSchema)] },
  { matcher: `${DEPARTMENT}/:id/request-changes`, methods: ["POST"], middlewares: [parseBody(DecisionSchema)] },
  { matcher: `${DEPARTMENT}/:id/take-down`, methods: ["POST"], middlewares: [parseBody(DecisionSchema)] },
  { matcher: `${DEPARTMENT}/:id/restore`, methods: ["POST"], middlewares: [parseBody(EmptySchema)] },
]
