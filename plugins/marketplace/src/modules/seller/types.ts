import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SellerRole } from "@san-ocop/kit/http/seller"

export type SellerKind = "cooperative" | "cooperative_group" | "enterprise" | "household_business" | "farm"

/** A seller to be made. `slug` is derived from the name, `joined_on` is today in Vietnam, where not given. */
export type NewSeller = {
  name: string
  kind: SellerKind
  province_code: string
  commune_code?: string | null
  street?: string | null
  phone?: string | null
  story?: string | null
  slug?: string
  /** Day in Vietnam, YYYY-MM-DD. */
  joined_on?: string
  is_sample?: boolean
  /** What it is opened for, of which there is one stall: "producer:prod_1". */
  opened_for?: string | null
}

/**
 * A member of a seller. A person who has an account already (`member_id`, or the same proven phone) keeps it and his password; a
 * number that was only typed by somebody is no account.
 */
export type NewMember = {
  seller_id: string
  member_id?: string
  name: string
  /** As people type it; kept in national form. */
  phone: string
  email?: string | null
  role: SellerRole
  /** At least eight characters. Needed only for a person without an account. */
  password: string
}

export type Membership = { membership_id: string; member_id: string; seller_id: string; is_new_person: boolean }

export type Write = { actor: Actor; at: Date }
