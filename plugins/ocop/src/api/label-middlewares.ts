import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { paging, parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { LABEL_KINDS, LABEL_LAYOUTS, LABELS_AT_ONCE, STAMP_STATES } from "@san-ocop/kit/http/labels"
import { requireRight } from "@san-ocop/marketplace/lib/require-right"
import { requestKey } from "../lib/request-key"

const BATCHES = "/seller/:seller_id/lots/:lot_id/label-batches"
const DESK = "/department/label-batches"

const NewBatch = z
  .object({
    request_key: requestKey,
    kind: z.enum(LABEL_KINDS),
    layout: z.enum(LABEL_LAYOUTS),
    quantity: z.number().int().min(1).max(LABELS_AT_ONCE),
  })
  .strict()

// Long enough for the whole address in a code.
const label = z.string().trim().min(1).max(300)
const VoidBatch = z
  .object({ reason: z.string().trim().min(3).max(300), from: label.optional(), to: label.optional() })
  .strict()

const stamps = {
  ...oneProvince,
  q: z.string().trim().max(200).optional(),
  lot: z.string().min(1).max(64).optional(),
  state: z.enum(STAMP_STATES).optional(),
}
const StampsQuery = z.object({ ...paging, ...stamps }).strict()
const StampsExport = z.object(stamps).strict()

const mayRead = requireRight("lots:read")
const mayPrint = requireRight("lots:write")

/** The stamp register of a lot, and of a province. Who may come in under /seller is decided by plugin marketplace. */
export const labelMiddlewares: MiddlewareRoute[] = [
  { matcher: BATCHES, methods: ["GET"], middlewares: [mayRead] },
  { matcher: BATCHES, methods: ["POST"], middlewares: [mayPrint, parseBody(NewBatch)] },
  { matcher: `${BATCHES}/:batch_id/void`, methods: ["POST"], middlewares: [mayPrint, parseBody(VoidBatch)] },
  { matcher: `${BATCHES}/:batch_id/file`, methods: ["GET"], middlewares: [mayPrint] },
  { matcher: DESK, methods: ["GET"], middlewares: [parseQuery(StampsQuery)] },
  { matcher: `${DESK}/export`, methods: ["GET"], middlewares: [parseQuery(StampsExport)] },
]
