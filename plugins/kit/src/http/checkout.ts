import type { Day } from "../day"
import type { CardStanding } from "./cards"
import type { StorageClass } from "../storage-class"
import type { StallRef, PlaceName } from "./catalog"
import type { DisputeState } from "./dispute-state"
import type { ReturnOffer, ReturnState } from "./return-offer"
import type { TransferStanding } from "./transfers"
import type { CartVoucher, OrderDiscount } from "./vouchers"

/** Cash on delivery, a bank transfer to each stall before it sends, or one card for all. */
export type PaymentMethod = "cod" | "vietqr" | "card"

/** A Vietnamese address in two levels (since 1 July 2025). */
export type Address = {
  province_code: string
  commune_code: string
  /** House, street, hamlet: "Số 12, thôn Đông". */
  street: string
  /** The old name as the person typed or chose it, kept for the courier. */
  old_place?: string
}
export type Contact = { name: string; phone: string; email?: string }

export type CartLine = {
  id: string
  product_id: string
  variant_id: string
  handle: string
  name: string
  picture: string | null
  unit: string
  unit_price: number
  quantity: number
  total: number
  stock: number
  storage_classes: StorageClass[]
  /** Why this line cannot be bought now, in a machine word; null when all is well. */
  problem:
    "listing_withdrawn" | "listing_held" | "seller_suspended" | "out_of_reach" | "out_of_stock" | "price_changed" | null
}

/** `discount`: what vouchers take of its price, which is before them. */
export type ShippingOption = {
  id: string
  name: string
  price: number
  discount: number
  days: string
  /** Its carrier tells a price of his own once the commune is known. */
  awaits_commune: boolean
}

/** The part of a cart that one stall sells and sends. */
export type CartStall = {
  seller_id: string
  stall: StallRef & { phone: string | null }
  place: PlaceName
  settlement_mode: "direct" | "collected"
  lines: CartLine[]
  /** Before vouchers. */
  item_total: number
  /** What each voucher takes of its goods; what it takes of its shipping stands with each option. */
  discounts: OrderDiscount[]
  weight_grams: number
  /** Empty until a province is given. */
  shipping_options: ShippingOption[]
}

/** GET /store/carts/:id/stalls?province_code=…&commune_code=…&vouchers=CODE,CODE */
export type CartPage = {
  cart_id: string
  stalls: CartStall[]
  item_total: number
  /** With the cheapest option of each stall; null until a province is given. */
  shipping_total: number | null
  /** What vouchers take, of shipping as far as a province is given. */
  discount_total: number
  /** The codes that were asked for, as they were. */
  vouchers: CartVoucher[]
  total: number | null
  /** How old the shopper must say he is; null when nothing asks for it. */
  minimum_age: number | null
  payment_methods: { code: PaymentMethod; name: string; available: boolean; reason: string | null }[]
  /** What holds for every order, one Vietnamese sentence each: the same stands in its contract. */
  terms: string[]
}

/**
 * To whom stalls are to issue their invoices for an order: each issues its own, by itself. `tax_code` as kit/tax-code writes it; null of a person who gave none. A person's is his personal
 * ID, of which the shopper's pages show the last digits alone.
 */
export type InvoiceRequest = {
  kind: "person" | "organisation"
  name: string
  tax_code: string | null
  address: string
  /** Where the electronic invoice is to go. */
  email: string
}

/** POST /store/carts/:id/complete: one call from a filled cart to orders. */
export type PlaceOrder = {
  contact: Contact
  address: Address
  /** Chosen option by seller; a seller left out gets the cheapest one. */
  shipping?: { seller_id: string; option_id: string }[]
  payment_method: PaymentMethod
  note?: string
  /** The goods are a gift: their slip tells no prices, and a few words of the giver are on it. */
  gift?: { message?: string }
  /** Left out: no invoice is asked for. */
  invoice?: Omit<InvoiceRequest, "tax_code"> & { tax_code?: string }
  /** Codes of vouchers. One that does not hold is refused. */
  vouchers?: string[]
  /** "Tôi đủ 18 tuổi": asked for by the minimum age of the cart. */
  age_confirmed?: boolean
  /** What the button said, in dong. A different total is refused with code "total_changed". */
  expected_total: number
}

/**
 * `awaiting_payment`: the stall holds the goods until the transfer is there, or its time is over. `delivery_failed`: the carrier stood at the door in
 * vain and may try again; `returning`: it brings the parcel back to the stall; `returned`: the stall has it.
 */
export type OrderState =
  | "awaiting_payment"
  | "placed"
  | "confirmed"
  | "shipped"
  | "delivery_failed"
  | "delivered"
  | "returning"
  | "returned"
  | "cancelled"
export type TimelineEntry = { state: OrderState; at: string; note: string | null }

export type OrderLine = {
  id: string
  name: string
  handle: string | null
  picture: string | null
  unit: string
  unit_price: number
  quantity: number
  total: number
  /** From which lots it was packed; empty before that, and where the stall recorded none. */
  lots: ParcelLot[]
}

/** A lot as it lies in a parcel. */
export type ParcelLot = { code: string; best_before: Day | null; quantity: number; is_recalled: boolean }

/** One stall's order inside a group. */
export type StallOrder = {
  id: string
  code: string
  stall: StallRef & { phone: string | null }
  place: PlaceName
  settlement_mode: "direct" | "collected"
  state: OrderState
  /** What happens next, one Vietnamese sentence. */
  next: string
  lines: OrderLine[]
  item_total: number
  shipping_total: number
  /** What vouchers took of the two. */
  discounts: OrderDiscount[]
  /** What the shopper pays. */
  total: number
  shipping_name: string
  carrier: string | null
  tracking_code: string | null
  timeline: TimelineEntry[]
  can_cancel: boolean
  /** How it stands when it is paid by bank transfer. */
  transfer: TransferStanding | null
  /** How it stands when it is paid by card. */
  card: CardStanding | null
  /** The newest complaint about it. */
  complaint: { code: string; is_open: boolean } | null
  /** Returns of its goods, the newest first. */
  returns: { code: string; state: ReturnState; amount: number }[]
  /** What may be returned of it now. */
  return_offer: ReturnOffer | null
  /** Disputes about its money, the newest first. */
  disputes: { code: string; state: DisputeState }[]
  /** The last day on which one may be opened; null while none may. */
  dispute_until: Day | null
}

/** What the giver of a gift writes to its receiver. */
export type Gift = { message: string | null }

/**
 * What POST /store/order-lookup answers to whoever knows of a gift the code on its parcel and its receiver's number: neither prices nor how it was paid, and
 * nothing of who gave it but the words to the receiver.
 */
export type GiftParcel = Pick<
  StallOrder,
  "code" | "stall" | "place" | "shipping_name" | "carrier" | "tracking_code"
> & {
  seen_by: "receiver"
  receiver: { name: string; phone: string }
  address: OrderGroupPage["address"]
  gift: Gift
  /** Whether it waits for money is not told: then it is placed. */
  state: Exclude<OrderState, "awaiting_payment">
  /** What happens next, one Vietnamese sentence. */
  next: string
  lines: Pick<OrderLine, "name" | "handle" | "picture" | "unit" | "quantity" | "lots">[]
  /** Why it was called off is not told. */
  timeline: TimelineEntry[]
}

/** POST /store/order-lookup { code, phone }, and the answer of a completion. */
export type OrderGroupPage = {
  seen_by: "buyer"
  code: string
  placed_at: string
  contact: Contact
  address: { line: string; province_name: string; commune_name: string }
  payment_method: PaymentMethod
  orders: StallOrder[]
  total: number
  note: string | null
  /** Null when it is no gift. */
  gift: Gift | null
  /** Null when none was asked for. */
  invoice: InvoiceRequest | null
}
export type OrderLookup = { code: string; phone: string }
/** POST /store/order-groups/:code/orders/:order_code/contract { phone } answers a PDF; not of a gift by its own order's code, which its receiver has. */
/** POST /store/order-groups/:code/orders/:order_code/cancel: answers OrderGroupPage; refused like a contract to the receiver of a gift */
export type CancelOrder = { phone: string; reason?: string }
