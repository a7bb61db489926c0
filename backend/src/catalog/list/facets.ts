import type { FacetValue, ProductList } from "@san-ocop/kit/http/catalog"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { type KnownProvince, provinceLabel } from "./provinces"

/** How many documents have each value of a field. */
export type Counts = Record<string, number>
export type Counted = {
  province: Counts
  group: Counts
  stars: Counts
  price: { min: number; max: number } | null
}

export const noCounts: Counted = { province: {}, group: {}, stars: {}, price: null }

const values = (counts: Counts, label: (value: string) => string | undefined): FacetValue[] =>
  Object.entries(counts).flatMap(([value, count]) => {
    const name = label(value)
    return name !== undefined && count > 0 ? [{ value, label: name, count }] : []
  })

const mostFirst = (a: FacetValue, b: FacetValue) => b.count - a.count || a.label.localeCompare(b.label, "vi")

/** Counts with names for people: provinces by count, groups in the programme's order, stars from five down. */
export function facetsOf(counted: Counted, provinces: KnownProvince[]): ProductList["facets"] {
  const byCode = new Map(provinces.map((province) => [province.code, provinceLabel(province)]))
  const group = PRODUCT_GROUPS.flatMap(({ code, name }) => values({ [code]: counted.group[code] ?? 0 }, () => name))
  return {
    province: values(counted.province, (code) => byCode.get(code)).sort(mostFirst),
    group,
    stars: values(counted.stars, (stars) => `${stars} sao`).sort((a, b) => Number(b.value) - Number(a.value)),
    price: counted.price,
  }
}
