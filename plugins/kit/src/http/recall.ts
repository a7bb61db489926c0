import type { Day } from "../day"
import type { CaseFile } from "./casework"
import type { OrderState, ParcelLot, PaymentMethod } from "./checkout"
import type { MassBalance } from "./mass-balance"
import type { HazardClass } from "./public-recall"
import type { ReturnAccount, ReturnRow } from "./returns"

export type RecallState = "draft" | "approved" | "closed" | "withdrawn"
/** `lot`: the parcel's lot is on record. `window`: nobody recorded a lot, so whoever bought in the days in question is told. */
export type RecallMatch = "lot" | "window"
export type CallOutcome = "reached" | "no_answer" | "wrong_number"
/** What a stall wrote down of a parcel that was sent: nothing yet, or that its goods are accounted for. */
export type RemedyState = "expected" | "to_refund"
/**
 * How far a parcel is with its return: nothing heard, its buyer asks, the stall owes the money, the money went back, or the parcel turned
 * round before it was delivered.
 */
export type ParcelRemedy = RemedyState | "asked" | "refunded" | "turned_back"
export type ReturnedHow = "returned" | "destroyed"

/** A lot by the code on its label; `first_item` and `last_item` name labels of it, by their running number. */
export type NamedLot = { code: string; first_item?: number; last_item?: number }

/** POST /department/recalls and POST /seller/:seller_id/recalls; the same `request_key` again is the same recall. */
export type NewRecall = {
  request_key: string
  is_drill: boolean
  hazard_class: HazardClass
  /** What is wrong, and what people should do with the goods: buyers read both. */
  reason: string
  advice: string
  contact_phone: string
  lots: NamedLot[]
}

export type RecalledLot = {
  id: string
  code: string
  /** Of goods: a material or a box has a name of its own. */
  product_id: string | null
  name: string
  producer_name: string
  best_before: Day | null
  quantity: number
  unit: string
  first_item: number | null
  last_item: number | null
  /** Null when an officer or producer named it; else the lot that went into it. */
  from_code: string | null
}
export type RecallMoment = { at: string; by: string; words: string | null }

export type RecallRow = {
  id: string
  code: string
  state: RecallState
  is_drill: boolean
  hazard_class: HazardClass
  producer_name: string
  lot_codes: string[]
  drafted_at: string
  /** Drafted by the producer himself. */
  by_producer: boolean
}

/** Per cent with one decimal; null where there is nothing to divide by. */
export type Effectiveness = {
  /** Units of the lots that were sent to buyers; `made` is what the lots held. */
  made: number
  sold: number
  sold_percent: number | null
  buyers: number
  reached: number
  reached_percent: number | null
  returned: number
  returned_percent: number | null
}
export type RecallReport = Effectiveness & {
  /** Of each lot, what became of its goods. A report that was frozen before this was counted lacks it. */
  balance?: MassBalance
  /** Buyers whose notice was sent, whether or not they saw it. A report that was frozen before this was counted lacks it. */
  sent?: number
  /** Buyers who were found by the days alone. */
  by_window: number
  /** Parcels whose buyers are owed their money; those that have it back, and how much that is, in dong (older reports lack both). */
  to_refund: number
  refunded?: number
  refunded_amount?: number
  held_parcels: number
  /** Seconds from the draft to the approval, from there to the list of buyers, and to the first notice that was sent. */
  seconds_to_approval: number | null
  seconds_to_buyers: number | null
  seconds_to_first_notice: number | null
  counted_at: string
}

/** How far the platform is with the buyers of an approved recall. In a drill they are found, and not told. */
export type RecallTelling = { found: boolean; told: number; buyers: number }

/** GET /department/recalls/:id; every POST on it answers the same. */
export type RecallReview = Omit<RecallRow, "lot_codes" | "producer_name"> & {
  producer: { id: string; name: string }
  province_code: string
  reason: string
  advice: string
  contact_phone: string
  /** For a draft: what an approval today would reach. */
  lots: RecalledLot[]
  files: CaseFile[]
  drafted: RecallMoment
  approved: RecallMoment | null
  ended: RecallMoment | null
  /** Frozen at the end; counted anew until then. Null for a draft. */
  report: RecallReport | null
  /** Until all its buyers are found and told; an approval does not wait for that. Then null. */
  telling: RecallTelling | null
  held: { order_code: string; stall: string; stall_slug: string; state: OrderState }[]
  /** Listings that are kept off sale by it. */
  listings_held: number
  may: { approve: boolean; withdraw: boolean; close: boolean; resume_sale: boolean; add_file: boolean; call: boolean }
  /** The officer drafted it himself, so another one must approve. */
  is_own_draft: boolean
  /** Why this officer may not decide, where he otherwise could: the goods are his own. It says who does. */
  barred: string | null
}
export type RecallWords = { words: string }

/** `late`: it has waited for longer than a quarter of an hour, as when the mail server is down. */
export type NoticeStanding = "none" | "waiting" | "late" | "sent" | "failed"
/** GET /department/recalls/:id/buyers?show=to_call|all, a Page of these. */
export type RecallBuyer = {
  id: string
  name: string
  phone: string
  /** How the written notice fared; `none`: there is no address or channel for it. Sent is not yet received. */
  notice: NoticeStanding
  /** Somebody spoke to him on the telephone. */
  reached: boolean
  match: RecallMatch
  orders: { code: string; stall: string; quantity: number }[]
  calls: { at: string; by: string; outcome: CallOutcome; words: string | null }[]
}
/** POST /department/recalls/:id/buyers/:buyer_id/calls */
export type NewCall = { outcome: CallOutcome; words?: string }

/** GET /department/recalls/lots?q=…&limit=…&offset=… (a Page of these): lots of the officer's province that a recall may name. GET /seller/:seller_id/recalls/lots the same. */
export type LotToRecall = {
  code: string
  name: string
  producer_id: string
  producer_name: string
  made_on: Day
  best_before: Day | null
  is_recalled: boolean
}

/** GET /seller/:seller_id/recalls: those that concern what this stall sold or makes. */
export type SellerRecallRow = RecallRow & { held_orders: number; sent_orders: number; to_refund: number }
/** GET /seller/:seller_id/recalls/:id */
export type SellerRecall = SellerRecallRow & {
  reason: string
  advice: string
  contact_phone: string
  lots: RecalledLot[]
  /** Evidence for what the stall itself drafted; a department's own is not the stall's to see. */
  files: CaseFile[]
  /** It may still put evidence to its draft. */
  may_add_file: boolean
  held: { id: string; code: string; state: OrderState; customer_name: string }[]
  sent: RecallParcel[]
}
/** A parcel with recalled goods that was sent. */
export type RecallParcel = {
  id: string
  order_id: string
  order_code: string
  customer_name: string
  match: RecallMatch
  /** Units that were recalled in it. */
  quantity: number
  remedy: ParcelRemedy
  returned: number
  how: ReturnedHow | null
  payment_method: PaymentMethod
  /** The latest return of recalled goods of its order: where the money goes back. */
  return_id: string | null
}
/** POST /seller/:seller_id/recalls/:id/parcels/:parcel_id/return. `account`: where the buyer wants his money, unless a card paid. */
export type RecordReturn = { quantity: number; how: ReturnedHow; account?: ReturnAccount }
/** GET /admin/recall-refunds, a Page of these: returns of recalled goods that are not over, the one that is due first at the front. */
export type RecallRefund = Omit<ReturnRow, "reason"> & {
  customer_name: string
  stall: string
  /** Of the recalls that its goods are in, the latest first. */
  recall_codes: string[]
  quantity: number
}

/** GET /seller/:seller_id/orders/:id/lots: which lots go into the parcel; POST ChooseLots answers the same. */
export type PackingLots = {
  /** Once it is packed nothing can be chosen. */
  is_packed: boolean
  /** The seller took other lots than those that spoil first, and why. */
  reason: string | null
  lines: PackingLine[]
}
export type PackingLine = {
  item_id: string
  name: string
  unit: string
  quantity: number
  /** First expired, first out. */
  proposed: LotTake[]
  /** Units for which no lot on record has goods left. */
  missing: number
  chosen: LotTake[]
  packed: ParcelLot[]
  lots: { id: string; code: string; best_before: Day | null; left: number }[]
}
export type LotTake = { lot_id: string; code: string; best_before: Day | null; quantity: number }
/** A line without lots is left open: nobody knows which lot it was. Other lots than proposed want a `reason`. */
export type ChooseLots = {
  lines: { item_id: string; lots: { lot_id: string; quantity: number }[] }[]
  reason?: string
}
