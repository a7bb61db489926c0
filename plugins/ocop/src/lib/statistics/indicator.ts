import type { IndicatorFilter } from "@san-ocop/kit/http/statistics"

type Common = {
  id: string
  name: string
  /** What is counted and what is not, in Vietnamese: it goes wherever the number goes. */
  definition: string
  unit: string
  filters: readonly IndicatorFilter[]
}

/** A number from the platform's own registers. */
export type ComputedVariant = Common & {
  source: "computed"
  /** It adds up orders, of which there are many more than of anything else. */
  ofOrders?: true
  /** Names of the parts by id, in the order in which they are shown. */
  parts: Readonly<Record<string, string>>
  /**
   * Rows `(part text, value numeric)` over the facts of `facts.ts`; the row without a part is the number itself.
   * A number that is null, or no such row, means that there is none.
   */
  sql: string
}

/**
 * A number that only an officer knows. "sum": what happened in the period is added up. "latest": the newest count until the as-of
 * day, of the province or else of its communes together. "share": the newest per cent of exactly the place asked for, since per cents do not add up.
 */
export type KeptVariant = Common & { source: "kept"; keeps: "sum" | "latest" | "share"; mayFall?: true }

export type VariantDefinition = ComputedVariant | KeptVariant
export type IndicatorDefinition = {
  id: string
  /** Its place among the 19 that provinces report. */
  number: number
  name: string
  variants: readonly VariantDefinition[]
}

const EVERYWHERE: readonly IndicatorFilter[] = ["province", "old_province", "commune"]

/** What a number follows: a state as of a day, or what happened in a period. */
export const ON_A_DAY: readonly IndicatorFilter[] = [...EVERYWHERE, "as_of"]
export const IN_A_PERIOD: readonly IndicatorFilter[] = [...EVERYWHERE, "period", "as_of"]

const KEPT_FILTERS: Readonly<Record<KeptVariant["keeps"], readonly IndicatorFilter[]>> = {
  sum: IN_A_PERIOD,
  latest: ON_A_DAY,
  share: ["province", "commune", "as_of"],
}

/** A number that officers keep. */
export const kept = (
  variant: Pick<KeptVariant, "id" | "name" | "definition" | "unit" | "keeps" | "mayFall">,
): KeptVariant => ({ ...variant, source: "kept", filters: KEPT_FILTERS[variant.keeps] })
