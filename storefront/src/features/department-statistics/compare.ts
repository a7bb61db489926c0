import type { Indicator } from "@san-ocop/kit/http/statistics"

export type Difference = {
  key: string
  indicator: string
  variant: string
  part: string | null
  unit: string
  then: number | null
  now: number | null
}

type Line = Omit<Difference, "then" | "now"> & { value: number | null }

const linesOf = (indicators: readonly Indicator[]): Line[] =>
  indicators.flatMap(({ id, number, name, variants }) =>
    variants.flatMap((variant): Line[] => {
      const { unit, value, parts } = variant
      const shared = { indicator: `${String(number)}. ${name}`, variant: variant.name, unit }
      const key = `${id}.${variant.id}`
      return [
        { ...shared, key, part: null, value },
        ...parts.map((part) => ({
          ...shared,
          key: `${key}.${part.id}`,
          part: part.name,
          value: value === null ? null : part.value,
        })),
      ]
    }),
  )

/** The numbers that are not what they were when the report was frozen. A number that is counted no more has no "now". */
export function differences(then: readonly Indicator[], now: readonly Indicator[]): Difference[] {
  const today = new Map(linesOf(now).map(({ key, value }) => [key, value]))
  return linesOf(then)
    .map(({ value, ...line }) => ({ ...line, then: value, now: today.get(line.key) ?? null }))
    .filter((line) => line.then !== line.now)
}
