import type { Day } from "../day"
import type { NewRestriction } from "./casework"
import type { Agency, OfficerRole } from "./department"

/** Who holds the shopper's money: the seller ("direct") or the floor ("collected"). */
export type SettlementMode = "direct" | "collected"

/** POST /admin/floors (201, a FloorEntry). Name, address and old names follow from the province. */
export type OpenFloor = {
  province_code: string
  department_name: string
  department_phone: string
  department_email: string
  department_address: string
  /** "direct" where it is left out. */
  settlement_mode?: SettlementMode
}

/** GET /admin/floors (FloorEntry[], by slug) */
export type FloorEntry = Required<OpenFloor> & { id: string; slug: string; name: string; is_sample: boolean }

/** POST /admin/officers (201, an OfficerEntry). `province_code` null: national and read-only. */
export type AppointOfficer = {
  name: string
  email: string
  phone?: string | null
  agency: Agency
  /** "officer" where it is left out. */
  role?: OfficerRole
  province_code: string | null
  password: string
}

/** GET /admin/officers?province_code=…&limit=…&offset=… (a Page of these); POST /admin/officers/:id/suspend, …/reinstate Why answer one. */
export type OfficerEntry = {
  id: string
  name: string
  email: string
  phone: string | null
  agency: Agency
  role: OfficerRole
  province_code: string | null
  status: "active" | "suspended"
}

/** What an operator says when he stops somebody or lets him go on, for the person and the audit log. */
export type Why = { reason: string }

/**
 * POST /admin/sellers/:id/suspend RestrictStall: after the notice, or at once by law or urgency; the stall may appeal. …/reinstate Why
 * ends what operators placed. GET /admin/sellers?q=… finds one: SellerChoice[]
 */
export type RestrictStall = Omit<NewRestriction, "seller_id">
/** Whether it may sell today, and the first day on which it may not by an open restriction. */
export type SellerStatusAnswer = { id: string; status: "active" | "suspended"; restricted_from: Day | null }
