import { defineMiddlewares } from "@medusajs/framework/http"
import { parseQuery } from "@san-ocop/floor/lib/parse"
import { verificationMiddlewares } from "./verification-middlewares"
import { CertificatesQuery, ProducersQuery } from "./department/validators"

// Who may come in under /department is decided by plugin floor.
export default defineMiddlewares({
  routes: [
    ...verificationMiddlewares,
    { methods: ["GET"], matcher: "/department/producers", middlewares: [parseQuery(ProducersQuery)] },
    { methods: ["GET"], matcher: "/department/certificates", middlewares: [parseQuery(CertificatesQuery)] },
  ],
})
