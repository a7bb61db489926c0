import { WHOLE_RATE } from "./commission"
import type { Day } from "./day"
import { portionOf } from "./portion"
import type { Vnd } from "./vnd"

/** Organisations declare for themselves; from households and individuals a floor with both functions withholds (Decree 252/2026, Articles 43-46). */
export type TaxStatus = "organisation" | "household"

/** What is sold, as the tax rates tell it apart. */
export const SUPPLIES = ["goods", "services", "transport"] as const
export type Supply = (typeof SUPPLIES)[number]

/** One row of a floor's dated table, in basis points, with the paper that it was taken from. A floor without rows withholds nothing. */
export type WithholdingRate = {
  id: string
  floor_id: string
  supply: Supply
  vat_bp: number
  pit_bp: number
  valid_from: Day
  valid_to: Day | null
}

/** What decides the rate: the floor, the seller's status, and what was sold on which day. `supply` null: nobody knows. */
export type TaxedSale = { floor_id: string; tax_status: TaxStatus; supply: Supply | null; day: Day }

/** What is withheld of one amount, in dong, and by which row. */
export type Withheld = { rate_id: string; vat: Vnd; pit: Vnd }

const burden = ({ vat_bp, pit_bp }: WithholdingRate): number => vat_bp + pit_bp

/** The row for a sale, or null when nothing is withheld. A supply that no row names is taxed at the highest rate, as the decree says. */
function rateFor(rates: readonly WithholdingRate[], sale: TaxedSale): WithholdingRate | null {
  if (sale.tax_status === "organisation") return null
  const inForce = rates.filter(
    (rate) =>
      rate.floor_id === sale.floor_id &&
      rate.valid_from <= sale.day &&
      (rate.valid_to === null || sale.day <= rate.valid_to),
  )
  const named = inForce.filter(({ supply }) => supply === sale.supply)
  const candidates = named.length > 0 ? named : inForce
  return [...candidates].sort((a, b) => burden(b) - burden(a) || (a.id < b.id ? -1 : 1))[0] ?? null
}

/**
 * The tax to withhold from `amount` dong, VAT and personal income tax each rounded to the nearest dong; null when none is.
 * @throws RangeError when a figure is not whole
 */
export function withhold(rates: readonly WithholdingRate[], sale: TaxedSale, amount: number): Withheld | null {
  const rate = rateFor(rates, sale)
  return (
    rate && {
      rate_id: rate.id,
      vat: portionOf(amount, rate.vat_bp, WHOLE_RATE),
      pit: portionOf(amount, rate.pit_bp, WHOLE_RATE),
    }
  )
}
