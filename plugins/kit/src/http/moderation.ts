import type { CaseFile } from "./casework"
import type { AppealAgainst, AppealState } from "./listing-appeal"
import type { ListingContent } from "./seller"

/** POST /department/listing-approvals: approves many listings in which the rules found nothing, each on its own. */
export type BulkApproval = {
  listings: { id: string; revision_number: number }[]
  /** How many the officer said he approves; another number than is sent is refused. */
  confirmed_count: number
}
/** What became of each, in the given order. */
export type BulkApprovalResult = {
  approved: number
  results: { id: string; name: string; approved: boolean; message: string | null }[]
}

/** POST /seller/:seller_id/listings/:id/appeal (201); POST …/appeal/withdraw {}. Both answer SellerListing.
 * POST …/appeal/files (a paper while the appeal waits; 201) answers it, too; GET …/appeal/files/:file_id is the paper. */
export type OpenAppeal = { words: string }

/** GET /department/listing-appeals?state=…&late=true&limit=…&offset=… (a Page of these), the longest waiting first; without a state the open ones. */
export type AppealRow = {
  id: string
  listing_id: string
  name: string
  picture: string | null
  seller_name: string
  against: AppealAgainst
  state: AppealState
  opened_at: string
}

/** GET /department/listing-appeals/:id (…/files/:file_id is a paper of it); POST …/grant and …/dismiss AppealAnswer answer the same. */
export type AppealReview = AppealRow & {
  words: string
  /** What its seller handed in with it. */
  files: CaseFile[]
  against_at: string
  /** Who took the decision that is appealed; another officer must decide. */
  against_by: string
  against_reason: string
  content: ListingContent
  answer: string | null
  decided_by: string | null
  decided_at: string | null
  /** Empty for who may not decide on it. */
  moves: Exclude<AppealState, "opened" | "withdrawn">[]
  /** Why this officer may not decide, where he otherwise could. */
  barred: string | null
  /** The appeal that he may decide next: the one that was opened after this, or else the oldest. */
  next_id: string | null
}
export type AppealAnswer = { answer: string }
