import type { Day } from "../day"
import type { StatementWhy } from "../statement-why"
import type { Supply } from "../withholding"

/** What a floor takes from sales. Null: any floor, stall, product group; no least, no most, no last day. Rates in basis points. */
export type CommissionRuleView = {
  id: string
  floor_id: string | null
  seller_id: string | null
  category: string | null
  rate_bp: number
  vat_bp: number
  min_fee: number | null
  max_fee: number | null
  valid_from: Day
  valid_to: Day | null
  note: string
}
/** GET /admin/commission-rules answers { rules }; POST NewCommissionRule answers the rule; POST …/:id/end { valid_to } too. */
export type NewCommissionRule = Pick<CommissionRuleView, "rate_bp" | "vat_bp" | "valid_from" | "note"> &
  Partial<Pick<CommissionRuleView, "floor_id" | "seller_id" | "category" | "min_fee" | "max_fee" | "valid_to">>

/** What tax a floor withholds from households. A floor without rates withholds none. */
export type WithholdingRateView = {
  id: string
  floor_id: string
  supply: Supply
  vat_bp: number
  pit_bp: number
  valid_from: Day
  valid_to: Day | null
  source: string
}
/** GET /admin/withholding-rates answers { rates }; POST NewWithholdingRate answers the rate; POST …/:id/end { valid_to } too. */
export type NewWithholdingRate = Omit<WithholdingRateView, "id" | "valid_to"> & { valid_to?: Day | null }

/** What orders bring: what shoppers pay and floors bear of it by their vouchers, what the floor takes of it, what tax is withheld, and what is left. In dong. */
export type SaleSums = { paid: number; fee: number; vat: number; withheld: number; net: number }

/** GET /seller/:seller_id/earnings */
export type Earnings = {
  /** Orders that are not delivered yet. */
  coming: SaleSums & { orders: number }
  /** What the stall owes the floor; negative: what the floor owes the stall. */
  owed_to_floor: number
  /** Of orders that are paid by transfer: what is still to come, what has come for those that are not delivered, what is to be given back. */
  transfers: { awaiting: number; paid_open: number; refund_due: number }
  /** Months in which orders were delivered, money went back or was paid out, "2026-11", newest first. */
  months: string[]
}

/** One order of a month's statement; `day` is the Vietnamese day on which it counts. */
export type StatementRow = SaleSums & { id: string; code: string; day: Day; placed_on: Day }

/**
 * Something that changed what a delivered order brought: goods came back, a ruling, a part that the stall let go of. `paid` below zero is what went back to the shopper, with
 * what the floor bears no more of it; charges below zero came back to the stall. Of no order: both null.
 */
export type TakenRow = SaleSums & { order_id: string | null; code: string | null; day: Day; why: StatementWhy }

/** What moved the stall's account: above zero more is to come to it. `day` is the Vietnamese day on which it counts. */
export type AccountLine = Pick<TakenRow, "order_id" | "code" | "day" | "why"> & { amount: number }

/**
 * What is to come to a stall from shoppers, carriers and its floor, less what it owes them: at the end of the month before, at the end of this one, or now, and what moved it
 * between. In dong; `opening` and the amounts of `moved` together are `closing`.
 */
export type StallAccount = {
  opening: number
  closing: number
  moved: { why: StatementWhy; count: number; amount: number }[]
}

/** GET /seller/:seller_id/earnings/:month?limit=…&offset=…; …/:month/sheet answers the whole month as XLSX. */
export type Statement = {
  month: string
  /** Of the orders that were delivered. */
  sums: SaleSums
  items: StatementRow[]
  count: number
  limit: number
  offset: number
  /** Newest first; `items` are the first hundred. */
  taken: { sums: SaleSums; items: TakenRow[]; count: number }
  account: StallAccount
}
