import fc from "fast-check"
import { chargedGrams, type ParcelPieces, POST_DIVISOR, realGrams } from "../charged-weight"

const side = fc.integer({ min: 1, max: 200 })
const piece = fc.record<ParcelPieces>({
  quantity: fc.integer({ min: 1, max: 999 }),
  weight_grams: fc.integer({ min: 1, max: 100_000 }),
  size: fc.option(fc.record({ length: side, width: side, height: side })),
})
const parcel = fc.array(piece, { maxLength: 8 })
const divisor = fc.integer({ min: 1_000, max: 10_000 })

describe("the weight by which a parcel is charged", () => {
  it("is never less than what it weighs, and whole grams", () =>
    fc.assert(
      fc.property(parcel, divisor, (pieces, by) => {
        const grams = chargedGrams(pieces, by)
        expect(grams).toBeGreaterThanOrEqual(realGrams(pieces))
        expect(Number.isInteger(grams)).toBe(true)
      }),
    ))
  it("is what it weighs where nothing was measured", () =>
    fc.assert(
      fc.property(parcel, divisor, (pieces, by) => {
        const unmeasured = pieces.map((one) => ({ ...one, size: null }))
        expect(chargedGrams(unmeasured, by)).toBe(realGrams(pieces))
      }),
    ))
  it("never falls when something is put in, nor when the divisor becomes smaller", () =>
    fc.assert(
      fc.property(parcel, piece, divisor, (pieces, more, by) => {
        expect(chargedGrams([...pieces, more], by)).toBeGreaterThanOrEqual(chargedGrams(pieces, by))
        expect(chargedGrams(pieces, by - 1)).toBeGreaterThanOrEqual(chargedGrams(pieces, by))
      }),
    ))
  it("is the same for the same pieces in two lines", () =>
    fc.assert(
      fc.property(piece, divisor, (one, by) => {
        const half = { ...one, quantity: 1 }
        const rest = { ...one, quantity: one.quantity - 1 }
        expect(chargedGrams([half, rest], by)).toBe(chargedGrams([one], by))
      }),
    ))
  it.each([
    [{ length: 40, width: 30, height: 25 }, 5_000],
    [{ length: 40, width: 30, height: 20 }, 4_000],
    [{ length: 10, width: 10, height: 10 }, 2_000],
  ])("of two kilograms in %p is %p grams by the post's divisor", (size, grams) =>
    expect(chargedGrams([{ quantity: 1, weight_grams: 2_000, size }], POST_DIVISOR)).toBe(grams),
  )
  it.each([0, -1, Number.NaN])("is not reckoned by a divisor of %p", (by) =>
    expect(() => chargedGrams([], by)).toThrow(RangeError),
  )
})
