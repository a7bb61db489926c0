import type { Day } from "../day"
import type { AppealState, Measure } from "./casework"
import type { AppealState as ListingAppealState } from "./listing-appeal"
import type { ListingState, SellerRole } from "./seller"
import type { ProducerKind, VerificationState } from "./verification"

/** How many are open, and how many there ever were. */
export type OpenAndAll = { open: number; all: number }

/** A restriction of a stall, or an authority's request that was carried out, and what became of its appeal. */
export type StallMeasure = Pick<
  Measure,
  "id" | "kind" | "code" | "title" | "words" | "state" | "announced_at" | "effective_on" | "lifted_at"
> & { appeal: AppealState | null }

/** A listing of a stall that a department took off sale. `holds`: it still is. */
export type StallTakeDown = {
  listing_id: string
  name: string
  at: string
  reason: string | null
  holds: boolean
  appeal: ListingAppealState | null
}

/**
 * GET /department/sellers/:id, where `:id` may be the slug of the stall's public page: what the desk knows of one stall. Of the people who run
 * it only how many have which role. `measures` and `take_downs`: the newest first.
 */
export type StallRecord = {
  id: string
  slug: string
  name: string
  kind: ProducerKind
  province_name: string | null
  commune_name: string | null
  phone: string | null
  joined_on: Day
  is_sample: boolean
  /** As sale is judged today. */
  status: "active" | "suspended" | "closed"
  /** First day of the open restriction that holds first. */
  restricted_from: Day | null
  members: { role: SellerRole; count: number }[]
  /** Who lets it sell what they make. */
  producers: { id: string; name: string; state: VerificationState }[]
  measures: StallMeasure[]
  take_downs: StallTakeDown[]
  reports: OpenAndAll
  complaints: OpenAndAll
  disputes: OpenAndAll
}

/** GET /department/sellers/:id/listings?limit=…&offset=… (a Page of these), by name. `price` in dong. */
export type StallListing = { id: string; name: string; state: ListingState; price: number }
