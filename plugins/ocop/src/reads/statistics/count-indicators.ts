import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { Indicator, IndicatorVariant } from "@san-ocop/kit/http/statistics"
import { type Asked, bindAsked } from "../../lib/statistics/facts"
import type { VariantDefinition } from "../../lib/statistics/indicator"
import { INDICATORS } from "../../lib/statistics/indicators"
import { type CountedRow, statisticsSql } from "../../lib/statistics/statistics-sql"
import { readRows } from "../rows"

const STATEMENTS = statisticsSql(INDICATORS)

function answer(variant: VariantDefinition, rows: readonly CountedRow[]): IndicatorVariant {
  const { id, name, definition, unit, source, filters } = variant
  const whole = rows.find(({ part }) => part === null)
  const names = variant.source === "computed" ? Object.entries(variant.parts) : []
  const parts = names.map(([part, label]) => ({
    id: part,
    name: label,
    value: rows.find((row) => row.part === part)?.value ?? 0,
  }))
  return {
    ...{ id, name, definition, unit, source, filters: [...filters], parts },
    value: whole?.value ?? null,
    recorded_on: (whole?.recorded_on ?? null) as Day | null,
  }
}

/** All indicators as asked. */
export async function countIndicators(container: MedusaContainer, asked: Asked): Promise<Indicator[]> {
  const read = ({ sql, bindings }: ReturnType<typeof bindAsked>) => readRows<CountedRow>(container, sql, bindings)
  const rows = (await Promise.all(STATEMENTS.map((one) => read(bindAsked(one, asked))))).flat()
  return INDICATORS.map(({ id, number, name, variants }) => ({
    ...{ id, number, name },
    variants: variants.map((variant) =>
      answer(
        variant,
        rows.filter((row) => row.indicator === id && row.variant === variant.id),
      ),
    ),
  }))
}
