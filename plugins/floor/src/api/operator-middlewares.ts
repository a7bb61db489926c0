import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NewFloor } from "../lib/floors/new-floor"
import { parseBody, parseQuery } from "../lib/parse"
import { AppointOfficerBody, OfficersQuery, WhyBody } from "../lib/staff/officer-schemas"

const OFFICER = "/admin/officers/:id"
const why = [parseBody(WhyBody)]

/** Operators open floors and appoint who governs them. `operatorGate` has run before. */
export const operatorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/floors", methods: ["POST"], middlewares: [parseBody(NewFloor)] },
  { matcher: "/admin/officers", methods: ["GET"], middlewares: [parseQuery(OfficersQuery)] },
  { matcher: "/admin/officers", methods: ["POST"], middlewares: [parseBody(AppointOfficerBody)] },
  { matcher: `${OFFICER}/suspend`, methods: ["POST"], middlewares: why },
  { matcher: `${OFFICER}/reinstate`, methods: ["POST"], middlewares: why },
]
