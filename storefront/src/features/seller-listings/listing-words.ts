import type { ListingState, ListingTodo } from "@san-ocop/kit/http/seller"
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

/** Tabs of the product list that gather what there is to do, as on the home page; each asks for exactly what is counted there. */
export const TODO_TABS = ["can-sua", "cho-duyet", "sap-het"] as const
const TODO_OF: Readonly<Record<(typeof TODO_TABS)[number], ListingTodo>> = {
  "can-sua": "changes_needed",
  "cho-duyet": "waiting_review",
  "sap-het": "low_stock",
}

/** The other tabs: one state each. */
export const LISTING_TABS = ["approved", "draft", "rejected", "taken_down"] as const satisfies readonly ListingState[]

/** What the backend is asked for behind a tab; everything without one. */
export function filterOf(choice: (typeof TODO_TABS)[number] | (typeof LISTING_TABS)[number] | null) {
  const todo = TODO_TABS.find((each) => each === choice)
  if (todo) return { todo: TODO_OF[todo] }
  return { state: choice }
}

/** States in which a member may write a new revision; elsewhere the form is shown closed, with the reason. */
export const WRITABLE: readonly ListingState[] = ["draft", "submitted", "changes_requested", "approved", "changed"]

/** States in which price and stock can be changed at once. */
export const PRICED: readonly ListingState[] = ["approved", "changed"]
