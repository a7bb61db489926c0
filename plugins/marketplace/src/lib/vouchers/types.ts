import type { Day } from "@san-ocop/kit/day"
import type { VoucherProblem } from "@san-ocop/kit/http/vouchers"
import type { PromotionBearer } from "@san-ocop/kit/promotion"
import type { Vnd } from "@san-ocop/kit/vnd"
import type { Discountables, VoucherTerms } from "@san-ocop/kit/voucher"

/** What decides whether a voucher holds, and what it takes. `used`: uses that count. */
export type VoucherFacts = {
  id: string
  code: string
  bearer: PromotionBearer
  seller_id: string | null
  floor_id: string
  /** Who gives it, for people: the stall's name or the floor's. */
  giver: string
  terms: VoucherTerms
  min_spend: number
  valid_from: Day
  valid_to: Day
  is_stopped: boolean
  total_uses: number | null
  used: number
}

/** One stall's order as vouchers meet it. `shipping` null: nobody knows yet what it costs to send. `key` is the seller's id. */
export type VoucherOrder = Omit<Discountables, "shipping"> & {
  floor_id: string
  settlement_mode: "direct" | "collected"
  shipping: number | null
}

/** What one voucher takes of one order: by line, in the order of its lines, and of its shipping. */
export type VoucherTaken = { voucher: VoucherFacts; items: readonly Vnd[]; shipping: Vnd }

/** A typed code after it was judged. */
export type JudgedCode = {
  code: string
  voucher: VoucherFacts | null
  problem: { code: VoucherProblem; message: string } | null
}

/** One part of what an order lost, as it is frozen. `item_id` null: of its shipping. */
export type FrozenDiscount = {
  group_order_id: string
  item_id: string | null
  voucher_id: string
  code: string
  bearer: PromotionBearer
  amount: number
}

/** What vouchers mean for a new group: each is used once, whatever it takes of how many orders. */
export type FrozenVouchers = { used: string[]; discounts: FrozenDiscount[] }
