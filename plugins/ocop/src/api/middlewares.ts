import { defineMiddlewares } from "@medusajs/framework/http"
import { parseQuery } from "@san-ocop/floor/lib/parse"
import { ProducersQuery } from "./department/validators"
import { recognitionMiddlewares } from "./recognition-middlewares"
import { statisticsMiddlewares } from "./statistics-middlewares"
import { verificationMiddlewares } from "./verification-middlewares"

// Who may come in under /department is decided by plugin floor.
export default defineMiddlewares({
  routes: [
    ...verificationMiddlewares,
    { methods: ["GET"], matcher: "/department/producers", middlewares: [parseQuery(ProducersQuery)] },
    ...recognitionMiddlewares,
    ...statisticsMiddlewares,
  ],
})
