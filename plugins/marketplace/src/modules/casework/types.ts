import type { Actor } from "@san-ocop/floor/lib/actor"
import type {
  AppealState,
  AuthorityRequestKind,
  AuthorityRequestState,
  CaseSide,
  ComplaintOutcome,
  ComplaintReason,
  ComplaintState,
  ComplaintWish,
  ReportReason,
  ReportState,
  RestrictionGround,
} from "@san-ocop/kit/http/casework"
import type { NewCaseFile } from "../../lib/cases/keep-case-file"

export type Write = { actor: Actor; at: Date }

export type ReportRow = {
  id: string
  code: string
  province_code: string
  seller_id: string
  listing_id: string | null
  subject: string
  contact_phone: string | null
  contact_email: string | null
  state: ReportState
}
export type NewReportRow = {
  province_code: string
  seller_id: string
  listing_id: string | null
  subject: string
  reason_code: ReportReason
  words: string
  contact_phone: string | null
  contact_email: string | null
}

export type ComplaintRow = {
  id: string
  code: string
  group_order_id: string
  order_code: string
  seller_id: string
  seller_slug: string
  province_code: string
  /** Null: not known. */
  by_receiver: boolean | null
  state: ComplaintState
  due_at: Date | null
  outcome: ComplaintOutcome | null
  decided_by: string | null
  decided_at: Date | null
}
export type NewComplaintRow = {
  group_order_id: string
  order_code: string
  seller_id: string
  seller_slug: string
  province_code: string
  reason_code: ComplaintReason
  wish: ComplaintWish
  words: string
  contact_name: string
  contact_phone: string
  by_receiver: boolean
}
/** One word of one side on a complaint. */
export type OnComplaint = { complaint_id: string; side: CaseSide; words: string }

export type AuthorityRequestRow = {
  id: string
  code: string
  province_code: string
  kind: AuthorityRequestKind
  authority: string
  paper_number: string
  words: string
  seller_id: string
  seller_slug: string
  listing_ids: string[]
  state: AuthorityRequestState
  due_at: Date
  done_by: string | null
  done_at: Date | null
  registered_by: string
  lifted_at: Date | null
}
export type NewAuthorityRequestRow = Pick<
  AuthorityRequestRow,
  "province_code" | "kind" | "authority" | "paper_number" | "words" | "seller_id" | "seller_slug" | "listing_ids"
> & { received_at: Date }

export type RestrictionRow = {
  id: string
  code: string
  province_code: string
  seller_id: string
  seller_slug: string
  ground: RestrictionGround
  words: string
  announced_by: string
  announced_at: Date
  effective_on: string
  lifted_at: Date | null
}
export type NewRestrictionRow = {
  province_code: string
  seller_id: string
  seller_slug: string
  ground: RestrictionGround
  words: string
  request_id: string | null
}

export type AppealedKind = "complaint" | "authority_request" | "restriction"
export type AppealRow = {
  id: string
  case_kind: AppealedKind
  case_id: string
  code: string
  province_code: string
  seller_id: string
  seller_slug: string
  side: "shopper" | "seller"
  words: string
  state: AppealState
}
export type NewAppeal = { case_kind: AppealedKind; case_id: string; side: "shopper" | "seller"; words: string }
export type DecideAppeal = {
  appeal_id: string
  state: Exclude<AppealState, "filed">
  words: string
  /** The new outcome of a complaint whose decision does not stand. */
  outcome?: ComplaintOutcome | undefined
}

/** What is handed in for a case of this module; an appeal against a measure has files of its own. */
export type CaseworkFile = NewCaseFile & { case_kind: "complaint" | "authority_request" | "appeal" }
