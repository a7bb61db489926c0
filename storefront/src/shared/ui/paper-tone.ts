import type { ProofState } from "@san-ocop/kit/http/verification"
import type { RequirementStanding } from "@san-ocop/kit/requirement-standing"
import type { StateTone } from "./state-tag"

/** How the standing of a requirement looks beside its words. */
export const STANDING_TONE: Readonly<Record<RequirementStanding, StateTone>> = {
  missing: "plain",
  waiting: "waiting",
  met: "good",
  expiring: "waiting",
  in_grace: "stopped",
  lapsed: "stopped",
}

/** How a paper looks that was handed in. */
export const PROOF_TONE: Readonly<Record<ProofState, StateTone>> = {
  waiting: "waiting",
  accepted: "good",
  refused: "stopped",
  withdrawn: "plain",
  revoked: "stopped",
}
