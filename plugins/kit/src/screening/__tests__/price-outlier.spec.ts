import fc from "fast-check"
import { priceOutlier, spreadOf } from "../price-outlier"

const USUAL = [180, 200, 190, 210, 205, 195, 220, 185, 200, 215].map((thousand) => thousand * 1000)

describe("a price", () => {
  it.each([
    [200_000, 1000, null],
    [100_000, 500, null],
    [2_000_000, 1000, "high"],
    [200_000, 100, "high"],
    [20_000, 1000, "low"],
  ])("of %i dong for %i g beside honey at some 200.000 a kilogram: %s", (price, weight_grams, side) => {
    expect(priceOutlier({ price, weight_grams }, spreadOf(USUAL))?.side ?? null).toBe(side)
  })

  it("is not judged by fewer than eight others", () => {
    expect(priceOutlier({ price: 9_000_000, weight_grams: 100 }, spreadOf(USUAL.slice(0, 7)))).toBeNull()
  })

  it("is not far away because all others are equal", () => {
    const equal = spreadOf(Array.from({ length: 20 }, () => 200_000))
    expect(priceOutlier({ price: 230_000, weight_grams: 1000 }, equal)).toBeNull()
  })

  it("is judged alike when one of many others is absurd: the middle does not move", () => {
    const usual = fc.integer({ min: 150_000, max: 250_000 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), usual, (absurd, price) => {
        expect(priceOutlier({ price, weight_grams: 1000 }, spreadOf([...USUAL, absurd]))).toBeNull()
      }),
    )
  })
})
