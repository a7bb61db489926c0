import type { ListingState } from "@san-ocop/kit/http/seller"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a state looks on the desk: what waits stands out, what was refused is red, the rest is quiet. */
export const LISTING_TONE: Readonly<Record<ListingState, StateTone>> = {
  draft: "plain",
  submitted: "waiting",
  changes_requested: "plain",
  approved: "good",
  changed: "waiting",
  rejected: "stopped",
  taken_down: "stopped",
  closed: "plain",
}
