import fc from "fast-check"
import { effectiveness, percentOf } from "../recall-effectiveness"

const count = fc.integer({ min: 0, max: 1_000_000 })

describe("the effectiveness of a recall", () => {
  it("is counted from what was sold, not from what was made", () => {
    expect(effectiveness({ made: 300, sold: 200, buyers: 150, reached: 120, returned: 50 })).toEqual({
      made: 300,
      sold: 200,
      sold_percent: 66.7,
      buyers: 150,
      reached: 120,
      reached_percent: 80,
      returned: 50,
      returned_percent: 25,
    })
  })

  it("says nothing where there is nothing to divide by", () => {
    expect(effectiveness({ made: 300, sold: 0, buyers: 0, reached: 0, returned: 0 })).toMatchObject({
      sold_percent: 0,
      reached_percent: null,
      returned_percent: null,
    })
  })

  it("is whole only when nobody and nothing is left", () => {
    expect(percentOf(9_999, 10_000)).toBe(99.9)
    expect(percentOf(10_000, 10_000)).toBe(100)
    fc.assert(
      fc.property(count, count, (part, whole) => {
        const percent = percentOf(Math.min(part, whole), whole)
        expect(percent === 100).toBe(whole > 0 && part >= whole)
        if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true)
      }),
    )
  })

  it("never counts more buyers reached or goods returned than there are", () => {
    fc.assert(
      fc.property(count, count, count, count, (sold, buyers, reached, returned) => {
        const report = effectiveness({ made: 1_000_000, sold, buyers, reached, returned })
        expect(report.reached).toBeLessThanOrEqual(buyers)
        expect(report.returned).toBeLessThanOrEqual(sold)
      }),
    )
  })
})
