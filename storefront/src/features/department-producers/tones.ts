import type { VerificationState } from "@san-ocop/kit/http/verification"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a state looks on the desk: what waits for the department stands out. */
export const VERIFICATION_TONE: Readonly<Record<VerificationState, StateTone>> = {
  draft: "plain",
  submitted: "waiting",
  under_review: "waiting",
  needs_information: "plain",
  verified: "good",
  rejected: "stopped",
  suspended: "stopped",
  closed: "plain",
}
