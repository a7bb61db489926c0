import type { ListingState } from "@san-ocop/kit/http/seller"
import type { StateTone } from "@/shared/ui/state-tag"

export const LISTING_TONE: Readonly<Record<ListingState, StateTone>> = {
  draft: "plain",
  submitted: "waiting",
  changes_requested: "stopped",
  approved: "good",
  changed: "waiting",
  rejected: "stopped",
  taken_down: "stopped",
  closed: "plain",
}

/** Tabs of the product list, what needs the seller first. */
export const LISTING_TABS = [
  "approved",
  "changes_requested",
  "submitted",
  "changed",
  "draft",
  "rejected",
  "taken_down",
] as const satisfies readonly ListingState[]

/** States in which a member may write a new revision; elsewhere the form is shown closed, with the reason. */
export const WRITABLE: readonly ListingState[] = ["draft", "submitted", "changes_requested", "approved", "changed"]

/** States in which price and stock can be changed at once. */
export const PRICED: readonly ListingState[] = ["approved", "changed"]
