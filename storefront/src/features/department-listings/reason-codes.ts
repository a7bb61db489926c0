import type { ReasonCode } from "@san-ocop/kit/http/department"

/** Why a listing is refused, in the order in which officers choose. */
export const REASON_CODES = [
  "missing_information",
  "poor_pictures",
  "wrong_group",
  "misleading_claim",
  "certificate_mismatch",
  "prohibited_goods",
  "wild_species",
  "licence_missing",
  "price_implausible",
  "copied_pictures",
  "other",
] as const satisfies readonly ReasonCode[]
