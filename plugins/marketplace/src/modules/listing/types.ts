import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SalesMode } from "@san-ocop/kit/sales-mode"
import type { ListingContent, ListingState } from "@san-ocop/kit/http/seller"
import type { ReasonCode } from "@san-ocop/kit/http/department"
import type { AppealAgainst, AppealState } from "@san-ocop/kit/http/listing-appeal"
import type { Screening } from "@san-ocop/kit/http/screening"
import type { HoldGround } from "./hold-grounds"
import type { ListingDecision } from "./listing-moves"

/** A listing row as SQL gives it; `price` is read as a number of dong. */
export type ListingRow = {
  id: string
  product_id: string | null
  variant_id: string | null
  seller_id: string
  province_code: string
  state: ListingState
  sales_mode: SalesMode
  group_code: string
  price: number
  stock: number
  current_revision_id: string
  approved_revision_id: string | null
  submitted_at: Date | null
  taken_down_reason: string | null
  taken_down_by: string | null
  taken_down_at: Date | null
  risk: number
  minimum_age: number | null
}

/** The seller's part that a listing needs; the row keeps the province because lists are filtered by it. */
export type ListingSeller = { id: string; province_code: string }

export type NewListing = {
  seller: ListingSeller
  content: ListingContent
  price: number
  stock: number
}

export type SaveRevision = {
  listing_id: string
  content: ListingContent
  price: number
  /** Left out: the stock stays as it is. */
  stock?: number | undefined
  /** The revision that the writer saw. Another current one is a conflict. */
  revision_number?: number | undefined
  /** What the rules found, for content that may have to wait for review. */
  screening?: Screening | null | undefined
}

export type PriceAndStock = { price?: number | undefined; stock?: number | undefined }

export type Decide = {
  listing_id: string
  revision_number: number
  decision: ListingDecision
  reason_code?: ReasonCode | undefined
  reason?: string | undefined
}

/** A listing that comes in approved: from public sources, on behalf of a seller. Prices in dong, weights in grams. */
export type ApprovedListing = NewListing & {
  sales_mode: SalesMode
  is_sample: boolean
  source_url: string | null
}

/** What a change did, enough to undo it. */
export type ListingChange = {
  listing: ListingRow
  before: ListingRow | null
  revision_written: string | null
  revision_decided: string | null
  /** Of the notice that was written with it. */
  notice_key?: string | null
  /** The appeal that ended with it. */
  appeal_ended?: AppealRow | null
}

export type RecordScreening = { listing_id: string; revision_id: string; screening: Screening; at: Date }

export type OpenAppeal = { listing_id: string; words: string }

/** `answer` is for the seller; none where he takes his appeal back himself. */
export type DecideAppeal = { appeal_id: string; to: Exclude<AppealState, "opened">; answer: string | null }

export type AppealRow = {
  id: string
  listing_id: string
  seller_id: string
  province_code: string
  against: AppealAgainst
  against_at: Date
  against_by: string
  state: AppealState
  decided_by_name: string | null
}

/** What a decision on an appeal did, enough to undo it. */
export type AppealChange = { appeal: AppealRow; change: ListingChange | null; notice_key: string | null }

/** One source keeps some listings off sale; `reason` is for their sellers. */
export type PlaceHolds = { listing_ids: string[]; ground: HoldGround; source_id: string; reason: string }

/** Without listings: all that the source holds. `is_undone`: a workflow that placed them could not finish. */
export type ReleaseHolds = {
  ground: HoldGround
  source_id: string
  listing_ids?: string[] | undefined
  is_undone?: boolean
  /** Why it ended, in the stalls' words, where not because its source let go. */
  reason?: string
}

export type Held = { hold_id: string; listing_id: string; seller_id: string }

export type Write = { actor: Actor; at: Date }
