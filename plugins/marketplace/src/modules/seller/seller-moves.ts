import type { SellerStatus } from "@san-ocop/kit/http/seller"
import type { StateTable } from "@san-ocop/kit/state-table"

/** The life of a seller. A suspended seller still reads and fulfils what was ordered, and sells nothing new. */
export const SELLER_MOVES = {
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: [],
} as const satisfies StateTable<SellerStatus>

export const SELLER_START: SellerStatus = "active"
export const SELLER_ENDS: readonly SellerStatus[] = ["closed"]
