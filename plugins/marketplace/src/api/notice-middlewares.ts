import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody, NoticeQuery } from "@san-ocop/floor/lib/notices/feed-query"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { requireRight } from "../lib/require-right"

const NOTICES = "/seller/:seller_id/notices"
const mayRead = requireRight("home:read")

export const noticeMiddlewares: MiddlewareRoute[] = [
  { matcher: NOTICES, methods: ["GET"], middlewares: [mayRead, parseQuery(NoticeQuery)] },
  { matcher: `${NOTICES}/read-all`, methods: ["POST"], middlewares: [mayRead, parseBody(NoBody)] },
  { matcher: `${NOTICES}/:id/read`, methods: ["POST"], middlewares: [mayRead, parseBody(NoBody)] },
]
