import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { requireRight } from "@san-ocop/marketplace/lib/require-right"
import {
  ConfirmSchema,
  CorrectEventSchema,
  CorrectLotSchema,
  DepartmentLotsExport,
  DepartmentLotsQuery,
  IdentifierSchema,
  LotEventSchema,
  NewLotSchema,
  NothingSchema,
  ProductsWithoutLotsExport,
  ProductsWithoutLotsQuery,
  SellerLotsQuery,
} from "../lib/traceability/schemas"

const SELLER = "/seller/:seller_id/lots"
const LOT = `${SELLER}/:lot_id`
const DESK = "/department/lots"
const mayRead = requireRight("lots:read")
const mayWrite = requireRight("lots:write")

/** What lots and their histories are read and written with, by stalls and by departments. */
export const traceabilityMiddlewares: MiddlewareRoute[] = [
  { matcher: SELLER, methods: ["GET"], middlewares: [mayRead, parseQuery(SellerLotsQuery)] },
  { matcher: SELLER, methods: ["POST"], middlewares: [mayWrite, parseBody(NewLotSchema)] },
  { matcher: LOT, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${LOT}/genealogy`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${LOT}/files`, methods: ["POST"], bodyParser: false, middlewares: [mayWrite, readUpload] },
  { matcher: `${LOT}/files/:file_id`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${LOT}/events`, methods: ["POST"], middlewares: [mayWrite, parseBody(LotEventSchema)] },
  {
    matcher: `${LOT}/events/:event_id/correct`,
    methods: ["POST"],
    middlewares: [mayWrite, parseBody(CorrectEventSchema)],
  },
  { matcher: `${LOT}/correct`, methods: ["POST"], middlewares: [mayWrite, parseBody(CorrectLotSchema)] },
  { matcher: `${LOT}/close`, methods: ["POST"], middlewares: [mayWrite, parseBody(NothingSchema)] },
  { matcher: "/seller/:seller_id/lot-form", methods: ["GET"], middlewares: [mayWrite] },
  {
    matcher: "/seller/:seller_id/product-identifiers",
    methods: ["POST"],
    middlewares: [mayWrite, parseBody(IdentifierSchema)],
  },
  { matcher: DESK, methods: ["GET"], middlewares: [parseQuery(DepartmentLotsQuery)] },
  { matcher: `${DESK}/export`, methods: ["GET"], middlewares: [parseQuery(DepartmentLotsExport)] },
  { matcher: `${DESK}/:id/events/:event_id/confirm`, methods: ["POST"], middlewares: [parseBody(ConfirmSchema)] },
  {
    matcher: "/department/products-without-lots",
    methods: ["GET"],
    middlewares: [parseQuery(ProductsWithoutLotsQuery)],
  },
  {
    matcher: "/department/products-without-lots/export",
    methods: ["GET"],
    middlewares: [parseQuery(ProductsWithoutLotsExport)],
  },
]
