import type { MedusaContainer } from "@medusajs/framework/types"
import type { CommissionRule } from "@san-ocop/kit/commission"
import type { Day } from "@san-ocop/kit/day"
import type { WithholdingRate } from "@san-ocop/kit/withholding"
import type { ChargeTerms } from "../../lib/charges/types"
import { readRows } from "../sql"

// Both tables in one query: a checkout asks on its way. They hold a handful of rows.
const TERMS = `
  select (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from commission_rule r
      where r.deleted_at is null and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)) as rules,
    (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from withholding_rate w
      where w.deleted_at is null and w.valid_from <= ? and (w.valid_to is null or w.valid_to >= ?)) as rates`

/** What is taken from sales on `day`. */
export async function readChargeTerms(container: MedusaContainer, day: Day): Promise<ChargeTerms> {
  const [row] = await readRows<{ rules: CommissionRule[]; rates: WithholdingRate[] }>(container, TERMS, [
    day,
    day,
    day,
    day,
  ])
  return row ?? { rules: [], rates: [] }
}
