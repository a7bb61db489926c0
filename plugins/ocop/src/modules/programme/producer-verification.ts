import type { StateTable } from "@san-ocop/kit/state-table"

export type ProducerVerificationState =
  "draft" | "submitted" | "under_review" | "needs_information" | "verified" | "rejected" | "suspended" | "closed"

/** How a producer comes to be trusted: from each state, the states that may follow. */
export const PRODUCER_VERIFICATION = {
  draft: ["submitted"],
  submitted: ["under_review"],
  under_review: ["needs_information", "verified", "rejected"],
  needs_information: ["submitted"],
  verified: ["suspended"],
  rejected: [],
  suspended: ["verified", "closed"],
  closed: [],
} as const satisfies StateTable<ProducerVerificationState>
