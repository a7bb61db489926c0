import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Day } from "@san-ocop/kit/day"
import type { ProducerKind, ProofState, VerificationReason, VerificationState } from "@san-ocop/kit/http/verification"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import type { RequirementRule } from "@san-ocop/kit/requirement-checklist"

export type Write = { actor: Actor; at: Date }

/** A registration with the columns of its producer. */
export type RegistrationRecord = {
  id: string
  producer_id: string
  member_id: string | null
  seller_id: string | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
  street: string | null
  product_groups: ProductGroupCode[]
  makes_spirits: boolean
  terms_version: string | null
  terms_accepted_at: Date | null
  identity_saved_at: Date | null
  submitted_at: Date | null
  requested: string[]
  requested_at: Date | null
  decided_by: string | null
  decided_at: Date | null
  reason_code: VerificationReason | null
  name: string
  kind: ProducerKind
  province_code: string
  commune_code: string | null
  state: VerificationState
  verified_on: Day | null
}

export type RuleRow = RequirementRule & {
  position: number
  title: string
  help: string
  ways: ("document" | "attestation" | "fact")[]
  attestation_months: number | null
  needs_expiry: boolean
  source: string
}

export type ProofRow = {
  id: string
  requirement: string
  kind: "document" | "attestation" | "waiver" | "fact"
  state: ProofState
  expires_on: Day | null
  created_at: Date | null
}

export type IdentityRow = {
  tax_code_last4: string | null
  tax_code_kind: "organisation" | "branch" | "personal" | null
  tax_code_hash: string | null
  representative_name: string | null
  personal_id_last4: string | null
  bank_name: string | null
  bank_account_last4: string | null
  bank_account_name: string | null
}

/** Encrypted, with what pages show of it and what finds it again. */
export type SealedNumber = { cipher: string; last4: string; hash: string }

export type NewRegistrationRow = {
  producer_id: string
  member_id: string | null
  channel: "self" | "officer" | "import"
  contact_name: string | null
  contact_phone: string | null
  contact_email?: string | null
  street?: string | null
  product_groups?: ProductGroupCode[]
  makes_spirits?: boolean
}

/** What a decision left behind: enough for the caller to go on, and to take the decision back. */
export type Moved = { before: RegistrationRecord; state: VerificationState }
