import type { Day } from "./day"
import { portionOf } from "./portion"
import { vnd, type Vnd } from "./vnd"

/** 100% in basis points, in which rates are written: 250 is 2.5%. */
export const WHOLE_RATE = 10_000

/** What a commission is reckoned by. Rates in basis points; `min_fee` and `max_fee` in dong for one order line, without VAT. */
export type CommissionTerms = { rate_bp: number; vat_bp: number; min_fee: number | null; max_fee: number | null }

/** What a floor takes from a sale. Null means any: any floor, seller or product group, and no last day. */
export type CommissionRule = CommissionTerms & {
  id: string
  floor_id: string | null
  seller_id: string | null
  category: string | null
  valid_from: Day
  valid_to: Day | null
}

/** What decides which rule a sold line falls under. */
export type SoldLine = { floor_id: string; seller_id: string; category: string; day: Day }

const suits = (wanted: string | null, is: string): boolean => wanted === null || wanted === is
// A seller's own rule goes before his group's, that before the floor's, and what names more before what names less.
const weight = ({ seller_id, category, floor_id }: CommissionRule): number =>
  (seller_id === null ? 0 : 4) + (category === null ? 0 : 2) + (floor_id === null ? 0 : 1)

const before = (a: CommissionRule, b: CommissionRule): number =>
  weight(b) - weight(a) ||
  Number(a.valid_from < b.valid_from) - Number(a.valid_from > b.valid_from) ||
  (a.id < b.id ? 1 : -1)

/**
 * The one rule for a line on the day of its sale: the seller's before the product group's before the floor's before that for all; of two
 * alike the one that began later, or else was made later. Null when none is in force: then nothing is charged.
 */
export function chooseCommissionRule(rules: readonly CommissionRule[], line: SoldLine): CommissionRule | null {
  const fitting = rules.filter(
    (rule) =>
      suits(rule.floor_id, line.floor_id) &&
      suits(rule.seller_id, line.seller_id) &&
      suits(rule.category, line.category) &&
      rule.valid_from <= line.day &&
      (rule.valid_to === null || line.day <= rule.valid_to),
  )
  return [...fitting].sort(before)[0] ?? null
}

/** A commission and the VAT on it, in dong. */
export type Commission = { fee: Vnd; vat: Vnd }

/**
 * The commission on `base` dong. The fee is rounded to the nearest dong, then lifted to `min_fee` and cut to `max_fee`, but fee and
 * VAT together never take more than the base. VAT is reckoned from the fee and rounded to the nearest dong.
 * @throws RangeError when a figure is negative or not whole
 */
export function commissionOn(base: number, { rate_bp, vat_bp, min_fee, max_fee }: CommissionTerms): Commission {
  if (base < 0) throw new RangeError("a commission is reckoned on what was sold, which is not negative")
  const wanted = Math.max(portionOf(base, rate_bp, WHOLE_RATE), min_fee ?? 0)
  const most = Number((BigInt(vnd(base)) * BigInt(WHOLE_RATE)) / BigInt(WHOLE_RATE + vat_bp))
  const fee = vnd(Math.min(wanted, max_fee ?? wanted, most))
  return { fee, vat: portionOf(fee, vat_bp, WHOLE_RATE) }
}
