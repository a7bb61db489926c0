import fc from "fast-check"
import { checkDigit, hasCheckDigit, toGtin14 } from "../check-digit"

const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((list) => list.join(""))

describe("check digits of GS1", () => {
  // The first is the worked example of the General Specifications, 7.9.1.
  it.each(["6291041500213", "09506000134352", "8935049500506", "96385074", "036000291452", "106141412345678908"])(
    "hold in %s",
    (number) => expect(hasCheckDigit(number)).toBe(true),
  )

  it("find every single wrong digit", () =>
    fc.assert(
      fc.property(digits(7, 17), fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const number = body + String(checkDigit(body))
        const place = at % number.length
        const other = (Number(number[place]) + by) % 10
        expect(hasCheckDigit(number)).toBe(true)
        expect(hasCheckDigit(number.slice(0, place) + String(other) + number.slice(place + 1))).toBe(false)
      }),
    ))
})

describe("a GTIN as people type it", () => {
  it.each([
    ["8 935049 500506", "08935049500506"],
    ["96385074", "00000096385074"],
    ["036000291452", "00036000291452"],
    ["09506000134352", "09506000134352"],
  ])("%s becomes fourteen digits", (typed, gtin) => expect(toGtin14(typed)).toBe(gtin))

  it.each(["", "8935049500507", "893504950050", "A935049500506", "123456789012345", "١٢٣٤٥٦٧٠"])(
    "%p is refused",
    (typed) => expect(toGtin14(typed)).toBeNull(),
  )
})
