import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { readSheetUpload } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { requireCertifier } from "../lib/require-certifier"
import {
  CertificatesQuery,
  ChooseForLine,
  DecideOnCertificate,
  DecisionsExport,
  DecisionsQuery,
  ExportQuery,
  ImportQuery,
  ImportsQuery,
  Nothing,
  RenewCertificate,
  UndoImport,
} from "./department/recognition-schemas"
import { ImportsExport } from "./department/export-validators"

const CERTIFICATE = "/department/certificates/:id"
const IMPORT = "/department/recognition-imports/:id"

export const recognitionMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/department/certificates", middlewares: [parseQuery(CertificatesQuery)] },
  { methods: ["GET"], matcher: "/department/certificates/export", middlewares: [parseQuery(ExportQuery)] },
  ...["suspend", "revoke", "restore"].map((move): MiddlewareRoute => ({
    methods: ["POST"],
    matcher: `${CERTIFICATE}/${move}`,
    middlewares: [requireCertifier, parseBody(DecideOnCertificate)],
  })),
  { methods: ["POST"], matcher: `${CERTIFICATE}/renew`, middlewares: [requireCertifier, parseBody(RenewCertificate)] },
  { methods: ["GET"], matcher: "/department/recognition-decisions", middlewares: [parseQuery(DecisionsQuery)] },
  { methods: ["GET"], matcher: "/department/recognition-decisions/export", middlewares: [parseQuery(DecisionsExport)] },
  {
    methods: ["POST"],
    matcher: "/department/recognition-decisions/:id/file",
    bodyParser: false,
    middlewares: [requireCertifier, readUpload],
  },
  { methods: ["GET"], matcher: "/department/recognition-imports", middlewares: [parseQuery(ImportsQuery)] },
  {
    methods: ["POST"],
    matcher: "/department/recognition-imports",
    bodyParser: false,
    middlewares: [requireCertifier, readSheetUpload],
  },
  { methods: ["POST"], matcher: "/department/recognition-imports/export", middlewares: [parseBody(ImportsExport)] },
  { methods: ["GET"], matcher: IMPORT, middlewares: [parseQuery(ImportQuery)] },
  { methods: ["POST"], matcher: `${IMPORT}/lines/:row`, middlewares: [requireCertifier, parseBody(ChooseForLine)] },
  { methods: ["POST"], matcher: `${IMPORT}/commit`, middlewares: [requireCertifier, parseBody(Nothing)] },
  { methods: ["POST"], matcher: `${IMPORT}/undo`, middlewares: [requireCertifier, parseBody(UndoImport)] },
]
