import type { Day } from "../day"
import type { ProductGroupCode } from "../product-groups"
import type { ProducerKind, Registration, VerificationReason, VerificationState } from "./verification"

/**
 * GET /department/verifications?state=…&waiting=true&expiring=30|60|90&kind=…&commune_code=…&q=…&limit=…&offset=…
 * (a Page of these), longest waiting first.
 */
export type VerificationRow = {
  producer_id: string
  name: string
  kind: ProducerKind
  commune_name: string | null
  state: VerificationState
  /** Since when it is the department's turn; null when it is not. */
  waiting_since: string | null
  has_open_appeal: boolean
  /** The earliest end of a paper that counts. */
  next_end_on: Day | null
  /** How many mandatory requirements of a verified producer nothing meets: a paper was revoked, or a rule is new. */
  missing: number
  reviewer_name: string | null
  verified_on: Day | null
  is_sample: boolean
}

/**
 * GET /department/verifications/:producer_id. Answered by all of these, too:
 * POST …/start {}, …/request-information { requirements, note }, …/verify {}, …/reject VerificationRefusal,
 * …/suspend SuspendProducer, …/reinstate { reason } (takes a suspension back, too, that was announced), …/close { reason }, …/decide-appeal { outcome, reason },
 * …/proofs/:proof_id/accept {}, …/proofs/:proof_id/refuse { reason },
 * …/proofs/:proof_id/revoke { reason } (of what was accepted, waivers among it), …/waive { requirement, reason, expires_on? } (move "waive": not by who
 * opened or filled in the registration),
 * …/basics, …/place, …/identity, …/groups, …/terms, …/proofs (201), …/proofs/:proof_id/withdraw, …/submit with the bodies of the
 * producer's own routes, for a producer without an account (move "fill_in"): an officer types what stands on paper before him;
 * …/bank-account/:change_id/confirm {}, …/bank-account/:change_id/refuse { reason } (trade alone),
 * …/corrections NewCorrection (for a producer without an account), …/corrections/:correction_id/confirm {} and …/refuse { reason },
 * …/check {} (applies what is due now, lapsed papers and announced suspensions, which the job does every day).
 * POST …/files (as the producer's own) answers StoredFile, 201; GET …/files/:file_id sends a paper and leaves an audit entry.
 */
export type VerificationDossier = Registration & {
  producer_id: string
  slug: string
  reviewer_name: string | null
  waiting_since: string | null
  /** Other producers with the same tax code or personal ID. Those of other provinces only when they are verified. */
  duplicates: { name: string; province_name: string; state: VerificationState; same: "tax_code" | "personal_id" }[]
  /** Somebody writes for the producer himself: he registered, or somebody owns his stall. */
  has_account: boolean
  /** Papers that this officer typed for the producer: another one accepts them. */
  own_proofs: string[]
  /** A one-time link that was given out and not used yet. */
  open_link: { expires_at: string } | null
  history: { at: string; who: string; what: string; reason: string | null }[]
  moves: VerificationMove[]
  /** Why an officer who stands behind the producer decides nothing of it, and who does in his place. */
  barred: string | null
  /** The next waiting producer, for "decide and go on". */
  next_id: string | null
}
export type VerificationMove =
  | "start"
  | "request_information"
  | "verify"
  | "reject"
  | "suspend"
  | "reinstate"
  | "close"
  | "decide_appeal"
  | "decide_proofs"
  | "waive"
  | "issue_link"
  | "fill_in"
  | "decide_bank_change"
  | "confirm_correction"
  | "refuse_correction"

export type RequestInformation = { requirements: string[]; note: string }
export type VerificationRefusal = { reason_code: VerificationReason; reason: string }
/** Why a suspension begins at once; any other is announced days ahead (E-commerce Law 122/2025). */
export type AtOnce = "law" | "urgent_harm"
export type SuspendProducer = VerificationRefusal & { at_once?: AtOnce }
export type Waive = { requirement: string; reason: string; expires_on?: string | null }
export type DecideAppeal = { outcome: "upheld" | "dismissed"; reason: string }

/** POST …/reveal { field, reason }: the whole number, once, with an audit entry. */
export type Reveal = {
  field: "tax_code" | "personal_id" | "bank_account" | "new_bank_account" | "new_tax_code" | "new_personal_id"
  reason: string
}
export type Revealed = { value: string }

/** POST /department/verifications: registers a producer on his behalf. Answers NewOnboarding, 201. */
export type OnboardProducer = {
  kind: ProducerKind
  name: string
  commune_code: string
  street: string
  contact_name: string
  contact_phone: string
  contact_email?: string
  groups: ProductGroupCode[]
  makes_spirits: boolean
}
/** `link` is shown once: the path of the page where the person sets a password. Null when the phone has an account already. */
export type NewOnboarding = { producer_id: string; link: IssuedLink | null }
/** POST /department/verifications/:producer_id/link {}: a new link; an earlier one ends. 201. */
export type IssuedLink = { path: string; token: string; expires_at: string }

/** GET /department/verifications/:producer_id/form: what the printable form says. */
export type RegistrationForm = {
  producer: {
    name: string
    kind: ProducerKind
    place: string
    contact_name: string | null
    contact_phone: string | null
    groups: ProductGroupCode[]
    makes_spirits: boolean
  }
  department: { name: string; phone: string; address: string }
  /** The papers to bring; what the form itself asks for is not among them. */
  requirements: { title: string; help: string; mandatory: boolean }[]
  terms_version: string
  printed_on: Day
}
