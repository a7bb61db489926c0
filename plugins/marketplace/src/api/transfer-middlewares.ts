import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody } from "@san-ocop/floor/lib/parse"
import { readSheetUpload } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { emptySchema } from "../lib/orders/schemas"
import { requireRight } from "../lib/require-right"
import { applyStatementSchema, stallAccountSchema } from "../lib/transfers/schemas"

const ACCOUNT = "/seller/:seller_id/bank-account"
const TRANSFERS = "/seller/:seller_id/transfers"
const owner = requireRight("bank_account:write")
const counts = requireRight("transfers:write")
const post = (matcher: string, ...middlewares: MiddlewareRoute["middlewares"] & object): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
})

/** Which roles in a seller keep its bank account, and which say what came into it. */
export const transferMiddlewares: MiddlewareRoute[] = [
  { matcher: ACCOUNT, methods: ["GET"], middlewares: [requireRight("transfers:read")] },
  post(ACCOUNT, owner, parseBody(stallAccountSchema)),
  post(`${ACCOUNT}/remove`, owner, parseBody(emptySchema)),
  { matcher: TRANSFERS, methods: ["GET"], middlewares: [requireRight("transfers:read")] },
  post(`${TRANSFERS}/:id/resolve`, counts),
  {
    matcher: `${TRANSFERS}/statement/apply`,
    methods: ["POST"],
    // A thousand lines with what people wrote into their transfers are more than the framework takes by itself.
    bodyParser: { sizeLimit: "4mb" },
    middlewares: [counts, parseBody(applyStatementSchema)],
  },
  { matcher: `${TRANSFERS}/statement`, methods: ["POST"], bodyParser: false, middlewares: [counts, readSheetUpload] },
  post("/seller/:seller_id/orders/:id/transfer-received", counts),
  post("/seller/:seller_id/orders/:id/transfer-refunded", counts),
  post("/seller/:seller_id/orders/:id/card-refund", counts),
]
