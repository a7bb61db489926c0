import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { readSheetUpload } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { confirmPayeeSchema, markPayoutSchema, nothing, payoutPage, payoutResultsSchema } from "../lib/payouts/schemas"
import { requireRight } from "../lib/require-right"

// A thousand results are more than the framework takes by itself.
const bodyParser = { sizeLimit: "1mb" } as const
const BATCH = "/admin/payout-batches/:id"
const post = (matcher: string, schema: Parameters<typeof parseBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

/** Operators pay out; a stall sees what it was paid where its role sees earnings. */
export const payoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller/:seller_id/payouts",
    methods: ["GET"],
    middlewares: [requireRight("earnings:read"), parseQuery(payoutPage)],
  },
  { matcher: "/admin/floors/:floor_id/payout-batches", methods: ["GET"], middlewares: [parseQuery(payoutPage)] },
  post("/admin/floors/:floor_id/payout-batches", nothing),
  post(`${BATCH}/approve`, nothing),
  post(`${BATCH}/send`, nothing),
  post(`${BATCH}/cancel`, nothing),
  { matcher: `${BATCH}/results/reading`, methods: ["POST"], bodyParser: false, middlewares: [readSheetUpload] },
  { matcher: `${BATCH}/results`, methods: ["POST"], bodyParser, middlewares: [parseBody(payoutResultsSchema)] },
  post("/admin/payouts/:id/mark", markPayoutSchema),
  post("/admin/payees/:seller_id/confirm", confirmPayeeSchema),
]
