import type { Indicator, IndicatorVariant } from "@san-ocop/kit/http/statistics"
import { differences } from "../compare"

const variant = (value: number | null, three: number): IndicatorVariant => ({
  ...{ id: "in_force", name: "Còn hiệu lực", definition: "…", unit: "sản phẩm", source: "computed", filters: [] },
  ...{ value, parts: [{ id: "3", name: "3 sao", value: three }], recorded_on: null },
})
const indicator = (...variants: IndicatorVariant[]): Indicator[] => [
  { id: "products", number: 1, name: "Sản phẩm", variants },
]

describe("a frozen report beside today's numbers", () => {
  it("shows only what has changed, number and part", () => {
    const changed = differences(indicator(variant(112, 64)), indicator(variant(194, 64)))
    expect(changed).toMatchObject([{ part: null, then: 112, now: 194, unit: "sản phẩm" }])
    expect(differences(indicator(variant(112, 64)), indicator(variant(112, 64)))).toEqual([])
  })

  it("tells no number from zero", () => {
    const [whole, part] = differences(indicator(variant(null, 0)), indicator(variant(0, 0)))
    expect(whole).toMatchObject({ then: null, now: 0 })
    expect(part).toMatchObject({ part: "3 sao", then: null, now: 0 })
  })

  it("keeps what is counted no more", () => {
    expect(differences(indicator(variant(5, 5)), [])).toMatchObject([
      { then: 5, now: null },
      { then: 5, now: null },
    ])
  })
})
