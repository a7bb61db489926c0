import type { OrderLine, OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { LegalIdentity } from "@san-ocop/kit/http/seller-information"
import type { OrderDiscount } from "@san-ocop/kit/http/vouchers"
import type { OperatorEntity } from "./operator-entity"

/**
 * A producer who answers for a stall, as both sides of a contract may know him. A tax code that is somebody's personal ID is told by its last digits
 * alone; who represents him, and his number, are for authorities.
 */
export type ContractParty = Pick<LegalIdentity, "name" | "kind" | "address" | "tax_code" | "registrations">

/** Somebody who can be reached. */
type Reachable = { name: string; phone: string | null; email: string | null; address: string }

/**
 * One stall's order as a contract. Goods, prices, shipping, vouchers and the receiver are those of the sale; the stall, who answers for it and the floor are
 * read as they are now, since nothing keeps what they were.
 */
export type Contract = {
  code: string
  /** When the floor took the order: goods are held from then on, and the price stands. ISO 8601, as all times here. */
  placed_at: string
  confirmed_at: string | null
  state: OrderState
  /** Since when it is in that state, and what was said about it. */
  state_at: string
  state_note: string | null
  payment_method: PaymentMethod
  settlement_mode: "direct" | "collected"
  lines: Pick<OrderLine, "name" | "unit" | "unit_price" | "quantity" | "total">[]
  item_total: number
  shipping_name: string
  shipping_total: number
  discounts: OrderDiscount[]
  /** What the shopper pays, in dong. */
  total: number
  floor: { name: string; department: Reachable }
  /** Who ran the floor by law on the day of the sale; null where the server does not say. */
  operator: Omit<OperatorEntity, "from"> | null
  stall: Reachable
  parties: ContractParty[]
  receiver: Reachable
  /** The receiver is not who buys, and who buys is not known by name. */
  is_gift: boolean
}
