import fc from "fast-check"
import { quoteParcel, shippingZone, STANDARD_TARIFF, type ShippingZone } from "../shipping-tariff"

const PROVINCES =
  "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96".split(" ")
const zones = fc.constantFrom<ShippingZone>("same_province", "same_region", "elsewhere")
const weights = fc.integer({ min: 0, max: 200_000 })

describe("shippingZone", () => {
  it("knows all 34 provinces", () => {
    expect(PROVINCES).toHaveLength(34)
    for (const province of PROVINCES) expect(shippingZone(province, province)).toBe("same_province")
  })
  it("is the same there and back", () =>
    fc.assert(
      fc.property(fc.constantFrom(...PROVINCES), fc.constantFrom(...PROVINCES), (from, to) =>
        expect(shippingZone(from, to)).toBe(shippingZone(to, from)),
      ),
    ))
  it.each([
    ["33", "01", "same_region"],
    ["91", "79", "same_region"],
    ["33", "79", "elsewhere"],
    ["33", "99", null],
  ])("from %s to %s is %s", (from, to, zone) => expect(shippingZone(from, to)).toBe(zone))
})

describe("quoteParcel", () => {
  it("never falls as the weight grows", () =>
    fc.assert(
      fc.property(zones, weights, weights, (zone, a, b) => {
        const [light, heavy] = [Math.min(a, b), Math.max(a, b)]
        expect(quoteParcel(STANDARD_TARIFF, zone, light).price).toBeLessThanOrEqual(
          quoteParcel(STANDARD_TARIFF, zone, heavy).price,
        )
      }),
    ))
  it("never costs less further away", () =>
    fc.assert(
      fc.property(weights, (grams) => {
        const [near, region, far] = (["same_province", "same_region", "elsewhere"] as const).map(
          (zone) => quoteParcel(STANDARD_TARIFF, zone, grams).price as number,
        )
        expect(near).toBeLessThanOrEqual(region ?? 0)
        expect(region).toBeLessThanOrEqual(far ?? 0)
      }),
    ))
  it.each([
    [0, 25_000],
    [1_000, 25_000],
    [1_001, 30_000],
    [1_500, 30_000],
    [1_501, 35_000],
  ])("charges %i g within a region %i dong: each begun half kilogram counts", (grams, price) =>
    expect(quoteParcel(STANDARD_TARIFF, "same_region", grams).price).toBe(price),
  )
  it.each([-1, NaN])("refuses the weight %p", (grams) =>
    expect(() => quoteParcel(STANDARD_TARIFF, "elsewhere", grams)).toThrow(RangeError),
  )
})
