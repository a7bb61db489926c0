import type { Actor } from "@san-ocop/floor/lib/actor"
import type { HazardClass } from "@san-ocop/kit/http/public-recall"
import type { CallOutcome, RecallReport, RecallState, ReturnedHow } from "@san-ocop/kit/http/recall"

export type Write = { actor: Actor; at: Date }

export type RecallRecord = {
  id: string
  code: string
  request_key: string
  state: RecallState
  is_drill: boolean
  hazard_class: HazardClass
  reason: string
  advice: string
  contact_phone: string
  producer_id: string
  province_code: string
  seller_id: string | null
  drafted_by: string
  drafted_at: Date
  approved_by: string | null
  approved_at: Date | null
}

export type NewRecallRow = Pick<
  RecallRecord,
  | "request_key"
  | "is_drill"
  | "hazard_class"
  | "reason"
  | "advice"
  | "contact_phone"
  | "producer_id"
  | "province_code"
  | "seller_id"
> & {
  lots: { lot_id: string; first_item: number | null; last_item: number | null }[]
  is_sample?: boolean
}

/** A lot into which goods of a named lot went. */
export type ReachedLot = { lot_id: string; from_lot_id: string }

/** Pieces that left the stock together with an order's hold on them. */
export type TakenFromOrder = { id: string; level_id: string; pieces: number }

export type EndRecall = {
  recall_id: string
  to: "closed" | "withdrawn"
  words: string
  report: RecallReport | null
}

/** A parcel that the trace found, with its buyer. */
export type FoundParcel = {
  group_order_id: string
  order_code: string
  seller_id: string
  phone: string
  name: string
  email: string | null
  match: "lot" | "window"
  quantity: number
}

export type NewCallRow = { recall_id: string; buyer_id: string; outcome: CallOutcome; words: string | null }
export type NewReturn = { parcel_id: string; quantity: number; how: ReturnedHow }
export type NewFile = { recall_id: string; private_file_id: string; name: string; mime: string; size: number }
