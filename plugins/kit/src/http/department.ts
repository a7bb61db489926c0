import type { Day } from "../day"
import type { CertificateStanding, CertificateSummary } from "./catalog"
import type { DeskTask } from "./desk-task"
import type { Page } from "./problem"
import type { Screening, ScreeningRule } from "./screening"
import type { ListingContent, ListingState } from "./seller"

export type Agency = "trade" | "agriculture"
export type OfficerRole = "officer" | "supervisor" | "council_member" | "auditor"

/** GET /department/me. `province_code` null: national and read-only. */
export type DepartmentMe = {
  officer: { id: string; name: string; email: string; agency: Agency; role: OfficerRole }
  province_code: string | null
  province_name: string | null
  may_moderate: boolean
  /** An agriculture officer who decides for his own province. */
  may_certify: boolean
  /** What time it is for the platform, ISO 8601: pages ask no clock of their own. */
  now: string
}

/** GET /department/home */
export type DepartmentHome = {
  waiting: number
  oldest_waiting_at: string | null
  expiring_90_days: number
  expired: number
  sellers: number
  producers: number
  listings_on_sale: number
  decided_this_week: number
  /** What waits for the officer's own agency; for a national reader what waits for any. */
  tasks: DeskTask[]
}

/** GET /department/listings?state=…&risk=…&q=…&limit=…&offset=… (a Page of these), the riskiest first, then the longest waiting */
export type ListingQueueRow = {
  id: string
  name: string
  picture: string | null
  state: ListingState
  seller_name: string
  producer_name: string | null
  group: string
  price: number
  submitted_at: string | null
  is_first: boolean
  revision_number: number
  /** What the screening rules found in what waits: 0 to 3, and by which rules. */
  risk: number
  flags: ScreeningRule[]
}
/** "flagged": the rules found something; "clean": they found nothing, and many that come for the first time may be approved at once. */
export type RiskFilter = "flagged" | "clean"

/** GET /department/listings/:id; POST …/approve { revision_number }, …/reject Decision, …/request-changes Decision, …/take-down Decision, …/restore {} answer the same. */
export type ListingReview = ListingQueueRow & {
  content: ListingContent
  /** What shoppers see now; null before the first approval. */
  approved: ListingContent | null
  changed_fields: (keyof ListingContent)[]
  seller: { id: string; name: string; phone: string | null; status: string; slug: string }
  producer: { id: string; name: string; verified_on: Day | null } | null
  certificates: CertificateSummary[]
  history: { at: string; who: string; what: string; reason: string | null }[]
  /** What the rules found in the revision when it was sent, and when; null before that. */
  screening: (Screening & { screened_at: string }) | null
  moves: ListingState[]
  /** Why this officer does not decide while it waits, where he otherwise could: he works for its stall. It says who does. */
  barred: string | null
  /** The next waiting listing, for "decide and go on". */
  next_id: string | null
}
export type Decision = { revision_number: number; reason_code: ReasonCode; reason?: string }
export type ReasonCode =
  | "missing_information"
  | "wrong_group"
  | "misleading_claim"
  | "poor_pictures"
  | "certificate_mismatch"
  | "prohibited_goods"
  | "wild_species"
  | "licence_missing"
  | "price_implausible"
  | "copied_pictures"
  | "other"

/** GET /department/producers?q=…&limit=…&offset=… */
export type ProducerRow = {
  id: string
  slug: string
  name: string
  kind: string
  commune_name: string | null
  verification_state: string
  verified_on: Day | null
  product_count: number
  certificate_count: number
}
/** GET /department/certificates?standing=…&due=…&stars=…&level=…&decision=…&q=…&limit=…&offset=…; …/export answers them as XLSX. */
export type CertificateRow = CertificateSummary & {
  id: string
  issuer_name: string
  producer_name: string | null
  commune_name: string | null
  decided_on: Day | null
  standing: CertificateStanding
}
/**
 * GET /department/audit?entity_type=…&entity_id=…&who=…&action=…&from=…&to=…&limit=…&offset=…, newest first. `who` is a part
 * of a name, days are Vietnamese and included, a record needs both its type and its id. `count` stops at 10,000. `actions`
 * are those that the province's log holds. POST /department/audit/export takes the same as a body, and `words`, and answers
 * an XLSX file.
 */
export type AuditList = Page<AuditRow> & { actions: string[] }
export type AuditRow = {
  id: string
  at: string
  actor: string
  action: string
  entity: string
  entity_id: string
  /** The stall that it concerns. */
  seller_id: string | null
  /** The import that was taken back and took the record away with it; null where the record was not. */
  undone_import: string | null
  reason: string | null
}
/** GET /department/programme-summary: of the officer's province, on today's date in Vietnam. */
export type ProgrammeSummary = {
  producers: number
  verified_producers: number
  /** Certificates that hold today, the expiring ones among them. */
  in_force: number
  expiring_90_days: number
  expired: number
}
