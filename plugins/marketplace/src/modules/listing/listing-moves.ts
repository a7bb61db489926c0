import type { ListingState } from "@san-ocop/kit/http/seller"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * The life of a listing. `changed` is on sale with its approved revision while a newer one waits for review.
 * A rejected one waits again only when its seller appealed and was right; else he starts anew. `closed` is the end.
 */
export const LISTING_MOVES = {
  draft: ["submitted"],
  submitted: ["approved", "changes_requested", "rejected"],
  changes_requested: ["submitted"],
  approved: ["changed", "taken_down"],
  changed: ["approved", "taken_down"],
  rejected: ["submitted"],
  taken_down: ["approved", "changed", "closed"],
  closed: [],
} as const satisfies StateTable<ListingState>

export const LISTING_START: ListingState = "draft"
export const LISTING_ENDS: readonly ListingState[] = ["closed"]

/** On sale, if the seller is active: the product shows the approved revision. */
export const ON_SALE: readonly ListingState[] = ["approved", "changed"]

/** Waits for an officer. */
export const WAITING: readonly ListingState[] = ["submitted", "changed"]

/** A new revision may be written here. Elsewhere the seller must wait for the department, or start anew. */
export const WRITABLE: readonly ListingState[] = ["draft", "submitted", "changes_requested", "approved", "changed"]

/** From here a member sends a listing to the department; the other moves follow from saving, or are the department's. */
export const SUBMITTABLE: readonly ListingState[] = ["draft", "changes_requested"]

/** What a seller may appeal. */
export const APPEALABLE: readonly ListingState[] = ["rejected", "taken_down"]

export type ListingDecision = "approved" | "changes_requested" | "rejected"

/**
 * Where a decision on the waiting revision leads. While `changed`, refusing the new revision leaves the approved one on
 * sale: the refusal stands on the revision.
 */
export const DECISION_OUTCOMES: Readonly<Partial<Record<ListingState, Record<ListingDecision, ListingState>>>> = {
  submitted: { approved: "approved", changes_requested: "changes_requested", rejected: "rejected" },
  changed: { approved: "approved", changes_requested: "approved", rejected: "approved" },
}

/** The targets that a moderator may ask for now. */
export function moderatorTargets(state: ListingState): ListingState[] {
  if (DECISION_OUTCOMES[state]) {
    const takeDown: ListingState[] = state === "changed" ? ["taken_down"] : []
    return ["approved", "changes_requested", "rejected", ...takeDown]
  }
  if (state === "approved") return ["taken_down"]
  return state === "taken_down" ? ["approved"] : []
}
