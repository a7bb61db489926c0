import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { readSheetUpload } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { codLinesQuery, takeInCodStatementSchema } from "../lib/remittances/schemas"
import { requireRight } from "../lib/require-right"

const STATEMENTS = "/seller/:seller_id/cod-statements"
const LINES = "/seller/:seller_id/cod-lines"
const counts = requireRight("transfers:write")

/** Which roles in a seller say what carriers have paid it; operators do so for floors that collect. */
export const codMiddlewares: MiddlewareRoute[] = [
  { matcher: `${STATEMENTS}/reading`, methods: ["POST"], bodyParser: false, middlewares: [counts, readSheetUpload] },
  { matcher: STATEMENTS, methods: ["POST"], middlewares: [counts, parseBody(takeInCodStatementSchema)] },
  { matcher: LINES, methods: ["GET"], middlewares: [requireRight("transfers:read"), parseQuery(codLinesQuery)] },
  { matcher: `${LINES}/:id/resolve`, methods: ["POST"], middlewares: [counts] },
  {
    matcher: "/admin/floors/:floor_id/cod-statements/reading",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [readSheetUpload],
  },
]
