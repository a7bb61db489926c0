import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SendAgainBody, UndeliveredQuery } from "../lib/notices/delivery-schemas"
import { NoBody, NoticeQuery } from "../lib/notices/feed-query"
import { parseBody, parseQuery } from "../lib/parse"

export const noticeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/department/notices", methods: ["GET"], middlewares: [parseQuery(NoticeQuery)] },
  { matcher: "/department/notices/read-all", methods: ["POST"], middlewares: [parseBody(NoBody)] },
  { matcher: "/admin/notice-deliveries", methods: ["GET"], middlewares: [parseQuery(UndeliveredQuery)] },
  { matcher: "/admin/notice-deliveries/send-again", methods: ["POST"], middlewares: [parseBody(SendAgainBody)] },
  { matcher: "/department/notices/:id/read", methods: ["POST"], middlewares: [parseBody(NoBody)] },
]
