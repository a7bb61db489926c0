import type { Day } from "../day"
import type { PromotionBearer } from "../promotion"
import type { VoucherTerms } from "../voucher"

/** A voucher as who made it sees it. Amounts in dong, days in Vietnam, the last one included. */
export type VoucherView = {
  id: string
  /** What shoppers type. */
  code: string
  bearer: PromotionBearer
  terms: VoucherTerms
  /** What it gives, one Vietnamese phrase. */
  words: string
  /** Goods in the cart that it is for must cost so much before any voucher. */
  min_spend: number
  valid_from: Day
  valid_to: Day
  /** Null: no limit. */
  total_uses: number | null
  uses_per_person: number | null
  /** Uses that count: those of orders that stand. */
  used: number
  is_shown: boolean
  /** Where it stands today. */
  state: VoucherState
  created_at: string
}
export type VoucherState = "coming" | "running" | "used_up" | "ended" | "stopped"

/** GET /seller/:seller_id/vouchers, and GET /admin/floors/:floor_id/vouchers of what a floor gives itself, answer { vouchers }; POST …/:id/stop {} answers { vouchers } too. */
export type VoucherList = { vouchers: VoucherView[] }

/** POST /seller/:seller_id/vouchers, POST /admin/floors/:floor_id/vouchers: answer VoucherList. */
export type NewVoucher = Pick<VoucherView, "code" | "terms" | "min_spend" | "valid_from" | "valid_to"> &
  Partial<Pick<VoucherView, "total_uses" | "uses_per_person" | "is_shown">>

/** Why a code takes nothing of a cart, in a machine word. */
export type VoucherProblem =
  | "voucher_unknown"
  | "voucher_not_started"
  | "voucher_ended"
  | "voucher_stopped"
  | "voucher_used_up"
  | "voucher_person_used_up"
  | "voucher_other_stall"
  | "voucher_minimum"
  | "voucher_not_collected"
  | "voucher_second"
  | "voucher_no_effect"

/** A code that the shopper has typed, as the cart shows it. */
export type CartVoucher = {
  code: string
  /** What it gives, one Vietnamese phrase; null for a code that nobody knows. */
  words: string | null
  /** Null while it holds; else why not, and what to do. */
  problem: { code: VoucherProblem; message: string } | null
}

/** What one code takes of an order, in dong. */
export type OrderDiscount = { code: string; bearer: PromotionBearer; amount: number }
