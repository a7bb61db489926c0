import { alcoholDuties } from "@san-ocop/kit/alcohol"
import { toContent, type RevisionColumns } from "./content"
import type { SalesMode } from "@san-ocop/kit/sales-mode"

export type SaleTerms = { group_code: string; sales_mode: SalesMode; minimum_age: number | null }

/**
 * How goods are sold once a revision of them is approved: a visit is arranged by phone, everything else goes into a cart, and
 * alcohol to grown-ups alone. What is only a catalogue entry stays one.
 */
export function saleTerms(revision: RevisionColumns, mode: SalesMode): SaleTerms {
  const sold = revision.group_code === "du-lich" ? "contact_only" : "sale"
  return {
    group_code: revision.group_code,
    sales_mode: mode === "catalogue_only" ? mode : sold,
    minimum_age: alcoholDuties(toContent(revision)).age,
  }
}
