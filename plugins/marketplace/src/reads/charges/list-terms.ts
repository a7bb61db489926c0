import type { MedusaContainer } from "@medusajs/framework/types"
import type { CommissionRuleView, WithholdingRateView } from "@san-ocop/kit/http/money"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../sql"

const RULES = `select id, floor_id, seller_id, category, rate_bp, vat_bp, min_fee, max_fee, valid_from, valid_to, note
  from commission_rule where deleted_at is null and (?::text is null or id = ?) order by valid_from desc, id`
const RATES = `select id, floor_id, supply, vat_bp, pit_bp, valid_from, valid_to, source
  from withholding_rate where deleted_at is null and (?::text is null or id = ?) order by valid_from desc, id`

/** Every commission rule that there is or was, the newest first. */
export const listCommissionRules = (container: MedusaContainer): Promise<CommissionRuleView[]> =>
  readRows<CommissionRuleView>(container, RULES, [null, null])

export const listWithholdingRates = (container: MedusaContainer): Promise<WithholdingRateView[]> =>
  readRows<WithholdingRateView>(container, RATES, [null, null])

/** @throws Refusal not_found */
export async function readCommissionRule(container: MedusaContainer, id: string): Promise<CommissionRuleView> {
  const [rule] = await readRows<CommissionRuleView>(container, RULES, [id, id])
  return rule ?? refuse("not_found", "Không tìm thấy mức phí này.")
}

/** @throws Refusal not_found */
export async function readWithholdingRate(container: MedusaContainer, id: string): Promise<WithholdingRateView> {
  const [rate] = await readRows<WithholdingRateView>(container, RATES, [id, id])
  return rate ?? refuse("not_found", "Không tìm thấy mức thuế này.")
}
