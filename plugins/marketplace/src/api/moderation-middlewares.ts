import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import {
  AppealAnswerSchema,
  AppealsExport,
  AppealsQuery,
  BulkApprovalSchema,
  OpenAppealSchema,
} from "../lib/listings/moderation-schemas"
import { EmptySchema } from "../lib/listings/schemas"
import { requireRight } from "../lib/require-right"

const APPEALS = "/department/listing-appeals"
const APPEAL = "/seller/:seller_id/listings/:id/appeal"
const mayRead = requireRight("listings:read")
const mayWrite = requireRight("listings:write")

/** Approving many listings at once, and appeals against what was decided on one. */
export const moderationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/department/listing-approvals", methods: ["POST"], middlewares: [parseBody(BulkApprovalSchema)] },
  { matcher: APPEALS, methods: ["GET"], middlewares: [parseQuery(AppealsQuery)] },
  { matcher: `${APPEALS}/export`, methods: ["POST"], middlewares: [parseBody(AppealsExport)] },
  { matcher: `${APPEALS}/:id/grant`, methods: ["POST"], middlewares: [parseBody(AppealAnswerSchema)] },
  { matcher: `${APPEALS}/:id/dismiss`, methods: ["POST"], middlewares: [parseBody(AppealAnswerSchema)] },
  { matcher: APPEAL, methods: ["POST"], middlewares: [mayWrite, parseBody(OpenAppealSchema)] },
  { matcher: `${APPEAL}/files`, methods: ["POST"], bodyParser: false, middlewares: [mayWrite, readUpload] },
  { matcher: `${APPEAL}/files/:file_id`, methods: ["GET"], middlewares: [mayRead] },
  { matcher: `${APPEAL}/withdraw`, methods: ["POST"], middlewares: [mayWrite, parseBody(EmptySchema)] },
]
