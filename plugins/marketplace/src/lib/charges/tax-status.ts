import type { TaxStatus } from "@san-ocop/kit/withholding"

export type SellerKind = "cooperative" | "cooperative_group" | "enterprise" | "household_business" | "farm"

/** Enterprises and cooperatives declare their own tax. A cooperative group is neither and is taxed as its members are: as a household. */
export const taxStatusOf = (kind: SellerKind): TaxStatus =>
  kind === "enterprise" || kind === "cooperative" ? "organisation" : "household"
