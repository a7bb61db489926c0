import { defineMiddlewares } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import { ProducersExport } from "./department/export-validators"
import { ProducersQuery } from "./department/validators"
import { labelMiddlewares } from "./label-middlewares"
import { recallMiddlewares } from "./recall-middlewares"
import { recognitionMiddlewares } from "./recognition-middlewares"
import { scansMiddlewares } from "./scans-middlewares"
import { statisticsMiddlewares } from "./statistics-middlewares"
import { traceabilityMiddlewares } from "./traceability-middlewares"
import { verificationMiddlewares } from "./verification-middlewares"

// Who may come in under /department is decided by plugin floor.
export default defineMiddlewares({
  routes: [
    ...verificationMiddlewares,
    { methods: ["GET"], matcher: "/department/producers", middlewares: [parseQuery(ProducersQuery)] },
    { methods: ["POST"], matcher: "/department/producers/export", middlewares: [parseBody(ProducersExport)] },
    ...recallMiddlewares,
    ...recognitionMiddlewares,
    ...statisticsMiddlewares,
    ...scansMiddlewares,
    ...labelMiddlewares,
    ...traceabilityMiddlewares,
  ],
})
