import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { readSheetUpload } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { codLinesQuery, takeInCodStatementSchema } from "../lib/remittances/schemas"
import { requireRight } from "../lib/require-right"

const STATEMENTS = "/seller/:seller_id/cod-statements"
const OF_FLOOR = "/admin/floors/:floor_id/cod-statements"
const LINES = "/seller/:seller_id/cod-lines"
const counts = requireRight("transfers:write")

// A thousand rows of a statement are more than the framework takes by itself.
const bodyParser = { sizeLimit: "1mb" } as const

/** Which roles in a seller say what carriers have paid it; operators do so for floors that collect. */
export const codMiddlewares: MiddlewareRoute[] = [
  { matcher: `${STATEMENTS}/reading`, methods: ["POST"], bodyParser: false, middlewares: [counts, readSheetUpload] },
  { matcher: STATEMENTS, methods: ["POST"], bodyParser, middlewares: [counts, parseBody(takeInCodStatementSchema)] },
  { matcher: LINES, methods: ["GET"], middlewares: [requireRight("transfers:read"), parseQuery(codLinesQuery)] },
  { matcher: `${LINES}/:id/resolve`, methods: ["POST"], middlewares: [counts] },
  { matcher: `${OF_FLOOR}/reading`, methods: ["POST"], bodyParser: false, middlewares: [readSheetUpload] },
  { matcher: OF_FLOOR, methods: ["POST"], bodyParser },
]
