import type { Day } from "../day"
import type { CaseFile } from "./casework"
import type { ProductGroupCode } from "../product-groups"
import type { RequirementStanding } from "../requirement-standing"

export type ProducerKind = "cooperative" | "cooperative_group" | "enterprise" | "household_business" | "farm"
export type VerificationState =
  "draft" | "submitted" | "under_review" | "needs_information" | "verified" | "rejected" | "suspended" | "closed"

/** How a requirement may be met. "fact": by what the registration itself says (tax code, bank account, accepted terms). */
export type ProofKind = "document" | "attestation" | "waiver" | "fact"
export type ProofState = "waiting" | "accepted" | "refused" | "withdrawn" | "revoked"

/** A paper (or a promise, or a waiver) for one requirement. A renewed paper is a new proof. */
export type Proof = {
  id: string
  requirement: string
  kind: ProofKind
  state: ProofState
  number: string | null
  issuer: string | null
  issued_on: Day | null
  /** Last day on which it holds, inclusive; null: it does not end. */
  expires_on: Day | null
  file: StoredFile | null
  /** Why it was refused, waived or revoked. */
  reason: string | null
  decided_at: string | null
  decided_by: string | null
  created_at: string
}
export type StoredFile = { id: string; name: string; mime: string; size: number }

/** One line of the checklist of one producer on today's date. */
export type ChecklistItem = {
  code: string
  title: string
  /** What to hand in, in one or two sentences. */
  help: string
  mandatory: boolean
  /** How the producer may meet it; a waiver is the department's alone. */
  ways: Exclude<ProofKind, "waiver">[]
  /** The paper must say until when it holds. */
  needs_expiry: boolean
  grace_days: number
  source: string
  standing: RequirementStanding
  /** Last day of the proof that counts; null when there is none or it does not end. */
  ends_on: Day | null
  /** Day after which goods leave the floor, where a mandatory paper ends. */
  off_sale_after: Day | null
  /** The step of the registration in which it is met: "documents" for papers. */
  step: RegistrationStep
  /** Asked for by the department in the last request. */
  requested: boolean
  /** Something was handed in or changed for it since the department asked, and nobody has decided on it. */
  answered: boolean
  /** Asked for because of a correction that waits, for other goods: it binds from the confirmation on. */
  for_correction: boolean
  proofs: Proof[]
}

export type RegistrationStep = "basics" | "place" | "identity" | "groups" | "documents" | "terms"
export type StepStatus = { step: RegistrationStep; done: boolean }

/** Numbers show their last four digits only: "*** *** 1234". */
export type IdentitySummary = {
  tax_code: string | null
  /** The tax code is the owner's personal ID, and is treated as that. */
  tax_code_is_personal: boolean
  representative_name: string | null
  personal_id: string | null
  bank_name: string | null
  bank_account: string | null
  bank_account_name: string | null
}

/** Of what a verified producer asks to be changed. */
export type AskedChangeState = "waiting" | "confirmed" | "refused" | "withdrawn"

/** Another bank account that a verified producer asks for; it takes effect when a trade officer has confirmed it. */
export type BankAccountChange = {
  id: string
  state: AskedChangeState
  bank_name: string
  /** Its last four digits only. */
  bank_account: string
  bank_account_name: string
  asked_by: string
  asked_at: string
  decided_at: string | null
  /** Why it was refused. */
  reason: string | null
}

/**
 * What a verified producer asks to be put right; it takes effect when an officer of either agency has compared it with his papers.
 * Other goods ask for papers of their own, which are in the checklist (`for_correction`) while it waits.
 * Null is what stays as it is; numbers show their last four digits.
 */
export type Correction = {
  id: string
  state: AskedChangeState
  name: string | null
  commune_name: string | null
  street: string | null
  tax_code: string | null
  representative_name: string | null
  personal_id: string | null
  /** All the groups that he would make. */
  groups: ProductGroupCode[] | null
  makes_spirits: boolean | null
  /** Why, in the producer's words. */
  note: string
  asked_by: string
  asked_at: string
  decided_at: string | null
  /** Why it was refused. */
  reason: string | null
}

export type Appeal = {
  against: "rejected" | "suspended"
  text: string
  filed_at: string
  outcome: "upheld" | "dismissed" | null
  reason: string | null
  decided_at: string | null
  files: CaseFile[]
}

/** POST /registrations (no account needed): opens an account with a draft. Log in at POST /auth/seller_member/emailpass afterwards. */
export type NewRegistration = {
  person_name: string
  phone: string
  /** Where he is told what becomes of it; shoppers never see it. */
  email?: string
  /** At least 8 characters. */
  password: string
  kind: ProducerKind
  name: string
  province_code: string
}
export type RegistrationOpened = { registration_id: string }
/** POST /seller/me/registrations: one more producer, for a person with an account. Answers a Registration, 201. */
export type FurtherRegistration = Pick<NewRegistration, "kind" | "name" | "province_code">

/** GET /seller/me/registrations */
export type RegistrationList = { registrations: RegistrationRow[]; terms_version: string }
export type RegistrationRow = {
  id: string
  producer_name: string
  state: VerificationState
  /** Requirements that the person must do something about. */
  to_do: number
  stall: { seller_id: string; slug: string; name: string; phone: string | null; email: string | null } | null
}

/**
 * GET /seller/me/registrations/:id. Answered by all of these, too:
 * POST …/basics SaveBasics, …/place SavePlace, …/identity SaveIdentity, …/groups SaveGroups, …/terms AcceptTerms,
 * …/bank-account NewBankAccount (after the verification), …/bank-account/:change_id/withdraw {},
 * …/corrections NewCorrection (after the verification), …/corrections/:correction_id/withdraw {},
 * …/proofs NewProof (201), …/proofs/:proof_id/withdraw {}, …/submit {}, …/appeal { text }, …/appeal/files (201; GET …/files/:file_id).
 * POST …/files (raw body with x-file-name: PDF, JPEG, PNG or WebP, at most 10 MB) answers StoredFile, 201; GET …/files/:file_id sends it.
 */
export type Registration = RegistrationRow & {
  kind: ProducerKind
  province_code: string
  province_name: string
  commune_code: string | null
  commune_name: string | null
  street: string | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
  groups: ProductGroupCode[]
  makes_spirits: boolean
  identity: IdentitySummary
  terms: { version: string; accepted_at: string } | null
  terms_version: string
  steps: StepStatus[]
  /** The first step that is not done; null when the registration may be sent. */
  next_step: RegistrationStep | null
  checklist: ChecklistItem[]
  may_edit: boolean
  may_submit: boolean
  /** The terms in force (`terms_version`) are others than the ones that were accepted; step "terms" is open, whatever else is. */
  may_accept_terms: boolean
  may_appeal: boolean
  /** The bank account may be changed, which a trade officer confirms; before the verification step "identity" holds it. */
  may_change_bank: boolean
  /** The change that was asked for last, unless it was taken back. */
  bank_change: BankAccountChange | null
  /** What was verified may be corrected, which an officer confirms; before that, the steps hold it. */
  may_correct: boolean
  /** The correction that was asked for last, unless it was taken back. */
  correction: Correction | null
  submitted_at: string | null
  /** What the department asked for, or why it refused or suspended. */
  request: { requirements: string[]; note: string; asked_at: string } | null
  decision: {
    state: VerificationState
    reason_code: VerificationReason | null
    reason: string
    decided_at: string
  } | null
  /** He will be suspended from the day `on` on: it was announced, and he may mend what is wrong or appeal before. */
  suspension: { on: Day; reason_code: VerificationReason; reason: string; announced_at: string } | null
  appeal: Appeal | null
  verified_on: Day | null
}

export type SaveBasics = { kind: ProducerKind; name: string; contact_name?: string }
export type SavePlace = { province_code: string; commune_code: string; street: string }
/** Fields that are left out stay as they are; so a masked number need not be typed again. */
export type SaveIdentity = {
  tax_code?: string
  representative_name?: string
  personal_id?: string
  bank_name?: string
  bank_account?: string
  bank_account_name?: string
}
export type NewBankAccount = Required<Pick<SaveIdentity, "bank_name" | "bank_account" | "bank_account_name">>
/** Only what is to be other than it is, and why. */
export type NewCorrection = Pick<SaveIdentity, "tax_code" | "representative_name" | "personal_id"> & {
  name?: string
  commune_code?: string
  street?: string
  groups?: ProductGroupCode[]
  makes_spirits?: boolean
  note: string
}
export type SaveGroups = { groups: ProductGroupCode[]; makes_spirits: boolean }
export type AcceptTerms = { version: string }
export type NewProof =
  | {
      requirement: string
      kind: "document"
      number: string
      issuer: string
      issued_on: string
      expires_on?: string | null
      file_id: string
    }
  | { requirement: string; kind: "attestation" }

export type VerificationReason =
  "papers_false" | "papers_missing" | "not_eligible" | "duplicate" | "violation" | "papers_lapsed" | "other"
