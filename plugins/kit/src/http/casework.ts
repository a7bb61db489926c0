import type { Day } from "../day"

/** What a department handles as a case. An appeal is against the outcome of another case. */
export type CaseKind = "report" | "complaint" | "authority_request" | "restriction" | "appeal"

export type ReportState = "received" | "upheld" | "dismissed"
export type ComplaintState = "opened" | "answered" | "resolved" | "escalated" | "decided"
export type AuthorityRequestState = "received" | "done"
export type RestrictionState = "announced" | "in_force" | "lifted"
export type AppealState = "filed" | "upheld" | "overturned"
export type CaseState = ReportState | ComplaintState | AuthorityRequestState | RestrictionState | AppealState

/** GET /department/cases?kind=…&show=…&q=…&limit=…&offset=… (a Page of these), the first that is due first. Without `show`: open ones. */
export type CaseShow = "open" | "late" | "all"
export type CaseRow = {
  id: string
  kind: CaseKind
  code: string
  /** What it is about: a product, an order, a paper's number. */
  subject: string
  seller_name: string
  state: CaseState
  opened_at: string
  /** When the step that waits now is late; null when nothing waits. */
  due_at: string | null
  is_late: boolean
  /** The case whose page shows it: itself, or for an appeal the case appealed against. */
  page: { kind: Exclude<CaseKind, "appeal">; id: string }
}

export type CaseFile = { id: string; name: string; mime: string; size: number; side: CaseSide }
export type CaseSide = "shopper" | "seller" | "department"
export type CaseMessage = { at: string; side: CaseSide; words: string }

/** An appeal against a decision: another officer than the one who decided says whether it stands. */
export type Appeal = {
  id: string
  side: "shopper" | "seller"
  words: string
  filed_at: string
  due_at: string | null
  state: AppealState
  decision_words: string | null
  decided_at: string | null
  /** What was handed in with it against a measure; what supports an appeal about a complaint is among the complaint's files. */
  files: CaseFile[]
}

export type ReportReason = "fake_goods" | "wrong_information" | "prohibited_goods" | "unsafe" | "false_badge" | "other"

/** POST /catalog/products/:handle/report and /catalog/stalls/:slug/report answer { code }. Nobody learns who reported. */
export type NewReport = { reason_code: ReportReason; words: string; phone?: string; email?: string }
export type ReportReceipt = { code: string }

/** GET /catalog/reports/:code: for whoever kept the code. */
export type ReportStatus = {
  code: string
  subject: string
  state: ReportState
  received_at: string
  decided_at: string | null
  /** What the department tells the person who reported. */
  answer: string | null
}

/** GET /department/reports/:id; POST …/decide DecideReport answers the same. */
export type ReportReview = {
  id: string
  code: string
  subject_kind: "listing" | "stall"
  subject: string
  /** The public page, and the listing when it is about one. */
  path: string
  listing: { id: string; state: string; revision_number: number } | null
  seller: { id: string; name: string; slug: string }
  reason_code: ReportReason
  words: string
  contact: { phone: string | null; email: string | null }
  state: ReportState
  received_at: string
  due_at: string | null
  decided_at: string | null
  answer: string | null
  /** Other reports of the same goods or stall that wait. */
  others: number
  may_decide: boolean
  /** Why this officer does not decide while it waits, where he otherwise could: he works for the stall. It says who does. */
  barred: string | null
  next_id: string | null
}
/** `take_down` takes the listing off sale with the listing's own reason code. */
export type DecideReport = {
  outcome: "take_down" | "upheld" | "dismissed"
  answer: string
  reason_code?: string
}

export type ComplaintReason = "not_received" | "not_as_described" | "damaged" | "missing" | "refund" | "other"
export type ComplaintWish = "refund" | "replace" | "deliver" | "explain"
export type ComplaintOutcome = "refund" | "partial_refund" | "replace" | "no_fault"

/** POST /store/order-groups/:code/orders/:order_code/complaints, for whoever knows code and phone number. */
export type NewComplaint = { phone: string; reason_code: ComplaintReason; wish: ComplaintWish; words: string }

/** A complaint as the shopper and the seller see it. POST /store/complaints/lookup { code, phone } answers it. */
export type Complaint = {
  id: string
  code: string
  order_code: string
  seller: { name: string; slug: string }
  reason_code: ComplaintReason
  wish: ComplaintWish
  words: string
  state: ComplaintState
  opened_at: string
  /** The last day for the step that waits: the seller's answer, the shopper's word on it, or the department's decision. */
  due_on: Day | null
  messages: CaseMessage[]
  files: CaseFile[]
  outcome: ComplaintOutcome | null
  decision_words: string | null
  decided_at: string | null
  appeal: Appeal | null
  /** What the reader may do now. */
  moves: ComplaintMove[]
  /** While it is open, and while an appeal of the reader's waits. */
  may_add_files: boolean
}
export type ComplaintMove = "answer" | "message" | "resolve" | "escalate" | "decide" | "appeal"

/** GET /seller/:seller_id/complaints */
export type ComplaintRow = {
  id: string
  code: string
  order_code: string
  reason_code: ComplaintReason
  state: ComplaintState
  opened_at: string
  due_on: Day | null
  is_late: boolean
}

/**
 * Who is called about an order. `receives_gift`: what was begun is the giver's, and this is the receiver, who is not to hear of it; then
 * `giver_email` is the one address of the giver's, null where he left none.
 */
export type CaseContact = { name: string; phone: string; receives_gift: boolean; giver_email: string | null }

/** GET /department/complaints/:id */
export type ComplaintReview = Complaint & {
  contact: CaseContact
  decided_by_me: boolean
  may_decide_appeal: boolean
  /** Why this officer may not, where he otherwise could: he decided, or works for the stall. It says who does. */
  appeal_barred: string | null
  barred: string | null
  next_id: string | null
}
export type DecideComplaint = { outcome: ComplaintOutcome; words: string }

export type AuthorityRequestKind = "remove_listings" | "lock_seller" | "seller_information"

/** POST /department/authority-requests. `received_at` is when the paper reached the department: the clock runs from it. */
export type NewAuthorityRequest = {
  kind: AuthorityRequestKind
  authority: string
  paper_number: string
  received_at: string
  words: string
  seller_id: string
  listing_ids?: string[]
}
/** GET /department/authority-requests/:id */
export type AuthorityRequestReview = {
  id: string
  code: string
  kind: AuthorityRequestKind
  authority: string
  paper_number: string
  words: string
  seller: { id: string; name: string; slug: string }
  listings: { id: string; name: string }[]
  state: AuthorityRequestState
  received_at: string
  due_at: string
  done_at: string | null
  is_late: boolean
  /** Until the clock runs out; below nought once it has. */
  minutes_left: number
  /** Whether what was taken off sale still is. */
  holds: boolean
  files: CaseFile[]
  handed_over: { at: string; who: string; form: "sheet" | "page" }[]
  appeal: Appeal | null
  may_carry_out: boolean
  may_decide_appeal: boolean
  appeal_barred: string | null
  barred: string | null
  next_id: string | null
}

export type RestrictionGround =
  "repeated_violations" | "false_information" | "complaints_ignored" | "law" | "urgent_harm" | "authority_request"

/** POST /department/restrictions. Grounds of law or urgency take effect at once; others after the notice. */
export type NewRestriction = { seller_id: string; ground: RestrictionGround; words: string }
/** GET /department/restrictions/:id */
export type RestrictionReview = {
  id: string
  code: string
  seller: { id: string; name: string; slug: string }
  ground: RestrictionGround
  words: string
  state: RestrictionState
  announced_at: string
  effective_on: Day
  lifted_at: string | null
  lift_words: string | null
  appeal: Appeal | null
  may_lift: boolean
  /** Why this officer does not lift it, where he otherwise could: he works for the stall. It says who does. */
  barred: string | null
  may_decide_appeal: boolean
  appeal_barred: string | null
  next_id: string | null
}

/** GET /seller/:seller_id/measures: what the department did that concerns this stall. */
export type Measure = {
  id: string
  kind: "restriction" | "authority_request"
  code: string
  title: string
  words: string
  state: RestrictionState | AuthorityRequestState
  announced_at: string
  effective_on: Day
  lifted_at: string | null
  listings: { id: string; name: string }[]
  appeal: Appeal | null
  may_appeal: boolean
}
