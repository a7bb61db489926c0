import { defineMiddlewares } from "@medusajs/framework/http"
import { auditOperator } from "../lib/audit/audit-operator"
import { authenticateOfficer } from "../lib/authenticate-officer"
import { loginGuard } from "../lib/login-guard"
import { operatorGate } from "../lib/operator-gate"
import { publicCors } from "../lib/public-cors"
import { parseBody, parseQuery } from "../lib/parse"
import { registrationGate } from "../lib/registration-gate"
import { geographyMiddlewares } from "./catalog/geography/middlewares"
import { noticeMiddlewares } from "./notice-middlewares"
import { operatorMiddlewares } from "./operator-middlewares"
import { AuditExport, AuditQuery } from "./department/validators"

// Without `methods`, so that they run before every handler of any plugin under these prefixes.
export default defineMiddlewares({
  routes: [
    { matcher: "/admin", middlewares: [operatorGate, auditOperator] },
    { matcher: "/cloud", middlewares: [operatorGate] },
    { matcher: "/auth", middlewares: [registrationGate, loginGuard] },
    { matcher: "/department", middlewares: [authenticateOfficer] },
    { matcher: "/catalog", middlewares: [publicCors] },
    { methods: ["GET"], matcher: "/department/audit", middlewares: [parseQuery(AuditQuery)] },
    { methods: ["POST"], matcher: "/department/audit/export", middlewares: [parseBody(AuditExport)] },
    ...operatorMiddlewares,
    ...noticeMiddlewares,
    ...geographyMiddlewares,
  ],
})
