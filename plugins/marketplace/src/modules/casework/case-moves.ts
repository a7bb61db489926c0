import type { AppealState, AuthorityRequestState, ReportState, RestrictionState } from "@san-ocop/kit/http/casework"
import type { StateTable } from "@san-ocop/kit/state-table"

/** A shopper's report: the department says whether there was something in it. */
export const REPORT_MOVES = {
  received: ["upheld", "dismissed"],
  upheld: [],
  dismissed: [],
} as const satisfies StateTable<ReportState>
export const REPORT_START: ReportState = "received"

/** An authority's request: carried out within twenty-four hours of its receipt. */
export const AUTHORITY_REQUEST_MOVES = {
  received: ["done"],
  done: [],
} as const satisfies StateTable<AuthorityRequestState>
export const AUTHORITY_REQUEST_START: AuthorityRequestState = "received"

/** A restriction: `in_force` follows from its day and is not written. */
export const RESTRICTION_MOVES = {
  announced: ["in_force", "lifted"],
  in_force: ["lifted"],
  lifted: [],
} as const satisfies StateTable<RestrictionState>
export const RESTRICTION_START: RestrictionState = "announced"

/** An appeal: the decision stands (`upheld`), or not. */
export const APPEAL_MOVES = {
  filed: ["upheld", "overturned"],
  upheld: [],
  overturned: [],
} as const satisfies StateTable<AppealState>
export const APPEAL_START: AppealState = "filed"
