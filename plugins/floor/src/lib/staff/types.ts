import type { Agency, OfficerRole } from "@san-ocop/kit/http/department"
import type { Actor } from "../actor"
import type { StaffStatus } from "./staff-moves"

/** A person of a department to be given an account. `province_code` null: national and read-only. */
export type NewOfficer = {
  name: string
  email: string
  phone?: string | null
  agency: Agency
  role?: OfficerRole
  province_code: string | null
}

/** A decision about the account of an officer or an operator. */
export type StatusChange = { actor: Actor; id: string; status: StaffStatus; reason: string | null }
