import { FACTS } from "./facts"
import type { ComputedVariant, IndicatorDefinition } from "./indicator"
import { KEPT_FACTS, KEPT_ROWS } from "./kept-sql"

/** A row of the statement: one number, or one part of it. */
export type CountedRow = {
  indicator: string
  variant: string
  part: string | null
  value: number | null
  recorded_on: string | null
}

const computed = (indicator: string, { id, sql }: ComputedVariant): string =>
  `SELECT '${indicator}' AS indicator, '${id}' AS variant, q.part::text, q.value::float8, NULL::text AS recorded_on FROM (${sql}) q`

/**
 * All numbers of these indicators in one statement, so that registers which several of them count are read once. `bindAsked` makes it
 * ready to run.
 */
export function statisticsSql(indicators: readonly IndicatorDefinition[]): string {
  const counted = indicators.flatMap(({ id, variants }) =>
    variants.flatMap((variant) => (variant.source === "computed" ? [computed(id, variant)] : [])),
  )
  return `WITH ${FACTS}, ${KEPT_FACTS} ${[...counted, KEPT_ROWS].join(" UNION ALL ")}`
}
