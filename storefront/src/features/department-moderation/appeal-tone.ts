import type { AppealState } from "@san-ocop/kit/http/listing-appeal"
import type { StateTone } from "@/shared/ui/state-tag"

export const APPEAL_TONE: Readonly<Record<AppealState, StateTone>> = {
  opened: "waiting",
  granted: "good",
  dismissed: "stopped",
  withdrawn: "plain",
}

/** What the list may be narrowed to: a state, or what waits too long. */
export const APPEAL_FILTERS = ["opened", "late", "granted", "dismissed", "withdrawn"] as const
export type AppealFilter = (typeof APPEAL_FILTERS)[number]

/** A filter as the backend asks for it. */
export const askedOf = (filter: AppealFilter): { state: AppealState; late?: true } =>
  filter === "late" ? { state: "opened", late: true } : { state: filter }
