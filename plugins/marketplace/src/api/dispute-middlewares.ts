import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { pageQuery } from "../lib/cases/schemas"
import { knowsDispute } from "../lib/disputes/find-dispute"
import {
  answerDisputeSchema,
  decideDisputeSchema,
  deskDisputePage,
  disputePage,
  disputesExport,
} from "../lib/disputes/schemas"
import { requireRight } from "../lib/require-right"

const DISPUTES = "/seller/:seller_id/disputes"
const mayRead = requireRight("orders:read")
const mayWrite = requireRight("orders:write")

const get = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares,
})
const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})
/** Before the bytes are read: only who may send some. */
const upload = (matcher: string, may: typeof mayWrite | typeof knowsDispute): MiddlewareRoute => ({
  ...post(matcher, may, readUpload),
  bodyParser: false,
})

/** What disputes are opened, answered and decided with. */
export const disputeMiddlewares: MiddlewareRoute[] = [
  upload("/store/disputes/:code/files", knowsDispute),
  get(DISPUTES, mayRead, parseQuery(pageQuery)),
  get(`${DISPUTES}/:id`, mayRead),
  get(`${DISPUTES}/:id/files/:file_id`, mayRead),
  post(`${DISPUTES}/:id/answer`, mayWrite, parseBody(answerDisputeSchema)),
  upload(`${DISPUTES}/:id/files`, mayWrite),
  get("/admin/disputes", parseQuery(disputePage)),
  get("/department/disputes", parseQuery(deskDisputePage)),
  post("/department/disputes/export", parseBody(disputesExport)),
  post("/admin/disputes/:id/decide", parseBody(decideDisputeSchema)),
]
