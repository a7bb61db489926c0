import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import {
  caseListQuery,
  decideAppealSchema,
  decideComplaintSchema,
  decideReportSchema,
  handOverSchema,
  newRequestSchema,
  newRestrictionSchema,
  nothingSchema,
  pageQuery,
  reportSchema,
  sellersQuery,
  wordsSchema,
} from "../lib/cases/schemas"
import { mayHandleRequest } from "../lib/cases/may-handle-request"
import { knowsComplaint } from "../lib/cases/knows-complaint"
import { requireRight } from "../lib/require-right"

const POST = ["POST"] as const
const COMPLAINTS = "/seller/:seller_id/complaints"
const mayRead = requireRight("orders:read")
const mayWrite = requireRight("orders:write")
const upload = (matcher: string, ...before: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: [...POST],
  bodyParser: false,
  middlewares: [...before, readUpload],
})
const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: [...POST],
  middlewares,
})

const shopper: MiddlewareRoute[] = [
  post("/catalog/products/:handle/report", parseBody(reportSchema)),
  post("/catalog/stalls/:slug/report", parseBody(reportSchema)),
  // Before the bytes are read: only who knows the complaint may send some.
  upload("/store/complaints/:code/files", knowsComplaint),
]

const seller: MiddlewareRoute[] = [
  { matcher: COMPLAINTS, methods: ["GET"], middlewares: [mayRead, parseQuery(pageQuery)] },
  { matcher: `${COMPLAINTS}/:id`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${COMPLAINTS}/:id/files/:file_id`, methods: ["GET"], middlewares: [mayRead] },
  post(`${COMPLAINTS}/:id/answer`, mayWrite, parseBody(wordsSchema)),
  post(`${COMPLAINTS}/:id/messages`, mayWrite, parseBody(wordsSchema)),
  post(`${COMPLAINTS}/:id/appeal`, mayWrite, parseBody(wordsSchema)),
  upload(`${COMPLAINTS}/:id/files`, mayWrite),
  { matcher: "/seller/:seller_id/measures", methods: ["GET"], middlewares: [requireRight("home:read")] },
  { matcher: "/seller/:seller_id/measures/:id/files/:file_id", methods: ["GET"], middlewares: [mayRead] },
  upload("/seller/:seller_id/measures/:id/files", mayWrite),
  post("/seller/:seller_id/measures/:id/appeal", mayWrite, parseBody(wordsSchema)),
]

const department: MiddlewareRoute[] = [
  { matcher: "/department/cases", methods: ["GET"], middlewares: [parseQuery(caseListQuery)] },
  { matcher: "/department/cases/sheet", methods: ["GET"], middlewares: [parseQuery(caseListQuery)] },
  { matcher: "/department/sellers", methods: ["GET"], middlewares: [parseQuery(sellersQuery)] },
  { matcher: "/department/sellers/:id/listings", methods: ["GET"], middlewares: [parseQuery(pageQuery)] },
  post("/department/reports/:id/decide", parseBody(decideReportSchema)),
  post("/department/complaints/:id/decide", parseBody(decideComplaintSchema)),
  post("/department/complaints/:id/messages", parseBody(wordsSchema)),
  post("/department/authority-requests", parseBody(newRequestSchema)),
  post("/department/authority-requests/:id/carry-out", parseBody(nothingSchema)),
  post("/department/authority-requests/:id/hand-over", parseBody(handOverSchema)),
  upload("/department/authority-requests/:id/files", mayHandleRequest),
  post("/department/restrictions", parseBody(newRestrictionSchema)),
  post("/department/restrictions/:id/lift", parseBody(wordsSchema)),
  post("/department/case-appeals/:id/decide", parseBody(decideAppealSchema)),
]

/** What cases are read and written with, by shoppers, sellers and departments. */
export const caseworkMiddlewares: MiddlewareRoute[] = [...shopper, ...seller, ...department]
