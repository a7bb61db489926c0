import type { VerificationState } from "@san-ocop/kit/http/verification"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * How a producer comes to be trusted: from each state, the states that may follow. A rejected one comes back to review, and a
 * suspended one to be verified, by an appeal that another officer upheld.
 */
export const PRODUCER_VERIFICATION = {
  draft: ["submitted"],
  submitted: ["under_review"],
  under_review: ["needs_information", "verified", "rejected"],
  needs_information: ["submitted"],
  verified: ["suspended"],
  rejected: ["under_review"],
  suspended: ["verified", "closed"],
  closed: [],
} as const satisfies StateTable<VerificationState>
