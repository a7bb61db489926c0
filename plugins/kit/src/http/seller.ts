import type { Day } from "../day"
import type { ProductGroupCode } from "../product-groups"
import type { RegisteredGoods } from "../registered-goods"
import type { ShippingZone } from "../shipping-tariff"
import type { StorageClass } from "../storage-class"
import type { SellerAppeal } from "./listing-appeal"
import type { Screening } from "./screening"
import type {
  Gift,
  InvoiceRequest,
  OrderGroupPage,
  OrderLine,
  OrderState,
  PaymentMethod,
  TimelineEntry,
} from "./checkout"
import type { CardStanding } from "./cards"
import type { DisputeState } from "./dispute-state"
import type { ReturnState } from "./return-offer"
import type { TransferStanding } from "./transfers"
import type { OrderDiscount } from "./vouchers"
import type { VerificationReason } from "./verification"

export type SellerRole = "owner" | "sales" | "packing" | "accountant"
/** `suspended` is who is restricted today: no state of his own, it follows from his restrictions and the day. */
export type SellerStatus = "active" | "suspended" | "closed"

/** GET /seller/me */
export type SellerMe = {
  member: { id: string; name: string; phone: string; email: string | null }
  sellers: {
    id: string
    slug: string
    name: string
    role: SellerRole
    status: SellerStatus
    province_code: string
    province_name: string
  }[]
  /** What time it is for the platform, ISO 8601: pages ask no clock of their own. */
  now: string
}

/** How shoppers and the department reach a stall. GET /seller/:seller_id/contact; POST { phone, email } answers the same. */
export type StallContact = { phone: string | null; email: string | null }
export type SaveStallContact = { phone: string; email?: string | null }

/** GET /seller/:seller_id/home */
export type SellerHome = {
  to_confirm: number
  to_ship: number
  /** Money that fits no order by itself, or is to be given back. */
  transfers_waiting: number
  /** Rows of carriers' statements that do not fit. */
  cod_lines_waiting: number
  /** Complaints that wait for the stall's answer, and the last day on which the first of them is in time. */
  complaints_waiting: number
  complaint_due_on: Day | null
  /** Returns that wait for the stall's answer, its look at the goods, or its refund. */
  returns_waiting: number
  /** Disputes that wait for the stall's answer. */
  disputes_waiting: number
  changes_needed: number
  waiting_review: number
  low_stock: number
  /** Of the producers whose stall this is, by name. */
  suspensions: StallSuspension[]
}

/** A producer's suspension: all that he makes is off sale from the day `on`, as was announced, or by now where that is null. */
export type StallSuspension = {
  registration_id: string
  producer_name: string
  on: Day | null
  reason_code: VerificationReason | null
  /** Why, in the department's words. */
  reason: string
}

/** GET /seller/:seller_id/orders?state=…&limit=…&offset=… (a Page of these) */
export type SellerOrderRow = {
  id: string
  code: string
  placed_at: string
  state: OrderState
  customer_name: string
  province_name: string
  line_count: number
  first_line: string
  total: number
}

/**
 * GET /seller/:seller_id/orders/:id; POST …/confirm {}, …/ship ShipOrder, …/deliver {}, …/cancel { reason } answer the same,
 * and so do …/delivery-failed FailDelivery, …/return {} and …/take-back TakeBackParcel (deliveries-failed.ts), and
 * …/transfer-received {} and …/transfer-refunded {} of an order that is paid by transfer.
 */
export type SellerOrder = SellerOrderRow & {
  contact: OrderGroupPage["contact"]
  address: OrderGroupPage["address"]
  lines: OrderLine[]
  item_total: number
  shipping_total: number
  discounts: OrderDiscount[]
  shipping_name: string
  payment_method: PaymentMethod
  /** Parcels with cash on delivery that were not taken at this phone lately; null where it does not matter any more. */
  refusals: number | null
  /** How it stands when it is paid by bank transfer. */
  transfer: TransferStanding | null
  /** How it stands when it is paid by card. */
  card: CardStanding | null
  returns: { id: string; code: string; state: ReturnState; amount: number }[]
  disputes: { id: string; code: string; state: DisputeState }[]
  carrier: string | null
  tracking_code: string | null
  note: string | null
  /** Null when it is no gift. */
  gift: Gift | null
  /** To whom the stall is to issue its invoice; null when nobody asked for one. */
  invoice: InvoiceRequest | null
  timeline: TimelineEntry[]
  moves: OrderState[]
}
/** GET …/orders/:id/packing-slip, …/parcel-label and …/contract answer a PDF. */
export type ShipOrder = { carrier: string; tracking_code: string }

export type ListingState =
  "draft" | "submitted" | "changes_requested" | "approved" | "changed" | "rejected" | "taken_down" | "closed"

/** What a seller writes about a product. A new save is a new revision; an old one never changes. */
export type ListingContent = {
  name: string
  description: string
  ingredients: string | null
  storage_note: string | null
  shelf_life: string | null
  group: ProductGroupCode
  /** "hũ 500 g" */
  unit: string
  weight_grams: number
  /** Addresses of uploaded pictures, the first is the cover. */
  pictures: string[]
  producer_id: string | null
  /** Strength in percent of volume, 0 for none; null or left out: the seller did not say. */
  alcohol_percent?: number | null
  /** How they must be handled on their way; none or left out: ordinary goods. */
  storage_classes?: StorageClass[]
  /** The furthest zone that the seller sends them to; null or left out: what their storage allows. */
  reach?: ShippingZone | null
  /** Of one packed piece, in whole centimetres: all three, or none when nobody measured it. */
  length_cm?: number | null
  width_cm?: number | null
  height_cm?: number | null
}

/** The counts of SellerHome that are about listings, as a filter: the list holds exactly what was counted. */
export type ListingTodo = "changes_needed" | "waiting_review" | "low_stock"

/** GET /seller/:seller_id/listings?state=…&todo=…&limit=…&offset=… (a Page of these) */
export type SellerListingRow = {
  id: string
  handle: string | null
  name: string
  picture: string | null
  state: ListingState
  price: number
  stock: number
  unit: string
  updated_at: string
  reason: string | null
}

/** Who may stand as the maker of a listing, and what he is registered for: goods of anything else are not sent. */
export type ProducerChoice = { id: string; name: string } & RegisteredGoods

/** GET /seller/:seller_id/listings/:id. POST /listings (SaveListing) creates a draft; POST /listings/:id saves; POST /listings/:id/submit sends it to the department. */
export type SellerListing = SellerListingRow & {
  content: ListingContent
  revision_number: number
  approved_revision_number: number | null
  moves: ListingState[]
  producers: ProducerChoice[]
  /** What the department will look at closely, or did; null where nothing waits or is written. */
  screening: Screening | null
  appeal: SellerAppeal | null
  may_appeal: boolean
}
export type SaveListing = {
  content: ListingContent
  price: number
  /**
   * How many can be bought. Needed for a new listing. Left out of a save when the seller did not change it, since sales
   * have moved it while the form was open.
   */
  stock?: number
  /** The revision that the writer saw. When another one is current by now, the save is a conflict. */
  revision_number?: number
}
/** GET /seller/:seller_id/producers: the producers who let this seller sell what they make, for the form of a new listing. */
export type ProducerChoices = { producers: SellerListing["producers"] }
/** POST /seller/:seller_id/listings/:id/price-and-stock: needs no review */
export type PriceAndStock = { price?: number; stock?: number }
/** POST /seller/:seller_id/pictures (raw image body, image/jpeg, image/png or image/webp, at most 5 MB) */
export type UploadedPicture = { url: string }
