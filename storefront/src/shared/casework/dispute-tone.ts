import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a dispute's state looks: what waits stands out. */
export const DISPUTE_TONE: Readonly<Record<DisputeState, StateTone>> = {
  opened: "waiting",
  answered: "waiting",
  decided: "good",
  withdrawn: "plain",
}
