import type { MedusaRequest } from "@medusajs/framework/http"
import type { Agency, OfficerRole } from "@san-ocop/kit/http/department"
import type { Actor } from "./actor"

/** The officer as loaded for this request. `province_code` null: national and read-only. */
export type OfficerOnDuty = {
  id: string
  name: string
  email: string
  agency: Agency
  role: OfficerRole
  province_code: string | null
  status: "active" | "suspended"
}

/** A request under `/department/*`: `authenticateOfficer` has set `officer` and `actor`. */
export type OfficerRequest<Body = unknown, Query = Record<string, unknown>> = MedusaRequest<Body, Query> & {
  officer: OfficerOnDuty
  actor: Actor
}
