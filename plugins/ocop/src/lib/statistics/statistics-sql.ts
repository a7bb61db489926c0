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
 * All numbers of these indicators as two statements to be run side by side, so that registers which several of them count are read once,
 * and nobody waits for a million orders after everything else. `bindAsked` makes them ready to run.
 */
export function statisticsSql(indicators: readonly IndicatorDefinition[]): string[] {
  const counted = (ofOrders: boolean) =>
    indicators.flatMap(({ id, variants }) =>
      variants.flatMap((variant) =>
        variant.source === "computed" && (variant.ofOrders ?? false) === ofOrders ? [computed(id, variant)] : [],
      ),
    )
  const statement = (rows: string[]) => `WITH ${FACTS}, ${KEPT_FACTS} ${rows.join(" UNION ALL ")}`
  return [statement([...counted(false), KEPT_ROWS]), ...(counted(true).length ? [statement(counted(true))] : [])]
}
