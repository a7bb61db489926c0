import type { Actor } from "@san-ocop/floor/lib/actor"
import type { PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { ReturnedGoods } from "@san-ocop/kit/http/deliveries-failed"
import type { ReturnReason, ReturnState } from "@san-ocop/kit/http/return-offer"
import type { ReturnAccount, ReturnMove } from "@san-ocop/kit/http/returns"

export type Write = { actor: Actor; at: Date }

export type RequestReturn = {
  group_order_id: string
  reason: ReturnReason
  words: string
  lines: readonly { line_id: string; quantity: number }[]
  account: ReturnAccount | null
}

/** A stall says that so many recalled pieces of an order came back, or that their buyer destroyed them. */
export type BeginRecalled = Pick<RequestReturn, "group_order_id" | "words" | "account"> & {
  quantity: number
  /** Of which goods: of one order, several recalls may each have named others. */
  product_ids: readonly string[]
}

/** A move of one side, or of the system for a card and for time. */
export type MoveReturn = {
  id: string
  move: ReturnMove
  words?: string | null
  parcel?: string
  goods?: ReturnedGoods
  restock?: boolean
  reference?: string
}

export type NewReturnFile = {
  goods_return_id: string
  private_file_id: string
  name: string
  mime: string
  size: number
}

/** What a change needs of a return's row. Amounts in dong. */
export type ReturnRow = {
  id: string
  code: string
  group_order_id: string
  order_code: string
  seller_id: string
  floor_id: string
  seller_slug: string
  province_code: string
  payment_method: PaymentMethod
  state: ReturnState
  reason: ReturnReason
  shipping: number
  amount: number
  due_at: Date | null
}
