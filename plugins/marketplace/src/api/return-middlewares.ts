import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { pageQuery } from "../lib/cases/schemas"
import { requireRight } from "../lib/require-right"
import { knowsReturn } from "../lib/returns/find-return"
import { answerReturnSchema, receiveReturnSchema, refundedSchema, refuseReturnSchema } from "../lib/returns/schemas"

const POST = ["POST"] as const
const RETURNS = "/seller/:seller_id/returns"
const mayRead = requireRight("orders:read")
const mayWrite = requireRight("orders:write")

const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: [...POST],
  middlewares,
})

/** What returns are read and written with, by shoppers and stalls. */
export const returnMiddlewares: MiddlewareRoute[] = [
  // Before the bytes are read: only who knows the return may send some.
  {
    matcher: "/store/goods-returns/:code/files",
    methods: [...POST],
    bodyParser: false,
    middlewares: [knowsReturn, readUpload],
  },
  { matcher: RETURNS, methods: ["GET"], middlewares: [mayRead, parseQuery(pageQuery)] },
  { matcher: `${RETURNS}/:id`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${RETURNS}/:id/files/:file_id`, methods: ["GET"], middlewares: [mayRead] },
  post(`${RETURNS}/:id/approve`, mayWrite, parseBody(answerReturnSchema)),
  post(`${RETURNS}/:id/waive`, mayWrite, parseBody(answerReturnSchema)),
  post(`${RETURNS}/:id/refuse`, mayWrite, parseBody(refuseReturnSchema)),
  post(`${RETURNS}/:id/receive`, mayWrite, parseBody(receiveReturnSchema)),
  post(`${RETURNS}/:id/refunded`, requireRight("transfers:write"), parseBody(refundedSchema)),
]
