import type { Actor } from "@san-ocop/floor/lib/actor"
import type { InvoiceRequest, OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { DeliveryFailure, ReturnedGoods } from "@san-ocop/kit/http/deliveries-failed"
import type { NewCardPayment } from "../../lib/cards/types"
import type { FrozenCharges } from "../../lib/charges/types"
import type { FrozenHandling } from "../../lib/handling/types"
import type { NewOrderTransfer } from "../../lib/transfers/types"
import type { FrozenVouchers } from "../../lib/vouchers/types"

/** One group with its orders, as completion writes it. Amounts in whole dong, instants in UTC. */
export type NewGroup = {
  group: {
    id: string
    code: string
    cart_id: string
    contact_name: string
    contact_phone: string
    contact_email: string | null
    province_code: string
    commune_code: string
    street: string
    old_place: string | null
    payment_method: PaymentMethod
    confirmed_age: number | null
    note: string | null
    is_gift: boolean
    gift_message: string | null
    invoice: InvoiceRequest | null
    total: number
    /** ISO 8601, since it passes through workflow steps. */
    placed_at: string
  }
  orders: NewGroupOrder[]
  charges: FrozenCharges
  handling: FrozenHandling[]
  vouchers: FrozenVouchers
  /** What is to be paid by transfer; none with another method. */
  transfers: NewOrderTransfer[]
  /** What one card is to pay; null with another method. */
  card: NewCardPayment | null
  /** Payments that are authorised with the sale; a transfer's comes with its money, a card's with its bank's promise. */
  shares: { payment_id: string; order_id: string; authorised: number }[]
}

export type NewGroupOrder = {
  id: string
  code: string
  order_id: string
  seller_id: string
  floor_id: string
  province_code: string
  settlement_mode: "direct" | "collected"
  item_total: number
  shipping_total: number
  /** What vouchers take of the two, by who bears them. */
  seller_discount: number
  floor_discount: number
  /** What the shopper pays. */
  total: number
  shipping_name: string
}

/** What a move needs of an order's row. */
export type GroupOrderRow = {
  id: string
  code: string
  order_id: string
  group_id: string
  seller_id: string
  floor_id: string
  province_code: string
  state: OrderState
  carrier: string | null
  tracking_code: string | null
  failure: DeliveryFailure | null
  returned_goods: ReturnedGoods | null
}

/** Moves an order to another state. `from` narrows which states it may come from, for an actor who may do less than the table. */
export type MoveOrder = {
  id: string
  to: OrderState
  actor: Actor
  from?: readonly OrderState[]
  note?: string | null
  carrier?: string
  tracking_code?: string
  failure?: DeliveryFailure
  returned_goods?: ReturnedGoods
}

/** `moved` is false when the order was already there: a second click changes nothing and is no mistake. */
export type Move = { moved: boolean; before: GroupOrderRow; event_id: string | null }

/** So much of a lot that was packed for one item of a fulfilment. */
export type PackedLot = { fulfillment_item_id: string; lot_id: string; quantity: number }
