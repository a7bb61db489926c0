import type { CommissionRule } from "@san-ocop/kit/commission"
import type { WithholdingRate } from "@san-ocop/kit/withholding"

/** What is taken from sales on one day: every rule and rate in force. */
export type ChargeTerms = { rules: CommissionRule[]; rates: WithholdingRate[] }

/** The commission on one sold line as it is frozen. `rule_id` null: no rule was in force, and nothing is charged. */
export type FrozenCommission = {
  group_order_id: string
  item_id: string
  rule_id: string | null
  base: number
  rate_bp: number
  vat_bp: number
  fee: number
  vat: number
}

/** The tax withheld of one sold line, or of the shipping (`item_id` null), as it is frozen. */
export type FrozenWithholding = {
  group_order_id: string
  item_id: string | null
  rate_id: string
  base: number
  vat_bp: number
  pit_bp: number
  vat: number
  pit: number
}

export type FrozenCharges = { commission: FrozenCommission[]; withholding: FrozenWithholding[] }
