import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody, NoticeQuery } from "../lib/notices/feed-query"
import { parseBody, parseQuery } from "../lib/parse"

export const noticeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/department/notices", methods: ["GET"], middlewares: [parseQuery(NoticeQuery)] },
  { matcher: "/department/notices/read-all", methods: ["POST"], middlewares: [parseBody(NoBody)] },
  { matcher: "/department/notices/:id/read", methods: ["POST"], middlewares: [parseBody(NoBody)] },
]
