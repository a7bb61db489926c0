import type { VerificationState } from "@san-ocop/kit/http/verification"
import type { StateTone } from "@/shared/ui/state-tag"

/** How the state of a registration looks to its producer: what waits for him stands out. */
export const REGISTRATION_TONE: Readonly<Record<VerificationState, StateTone>> = {
  draft: "plain",
  submitted: "waiting",
  under_review: "waiting",
  needs_information: "stopped",
  verified: "good",
  rejected: "stopped",
  suspended: "stopped",
  closed: "plain",
}
