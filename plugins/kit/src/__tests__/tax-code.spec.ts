import fc from "fast-check"
import { maskNumber } from "../mask-number"
import { parseTaxCode, taxCheckDigit } from "../tax-code"

const YEAR = 2026
const nine = fc.stringMatching(/^\d{9}$/).filter((digits) => taxCheckDigit(digits) < 10)
const code = nine.map((digits) => `${digits}${String(taxCheckDigit(digits))}`)

describe("a tax code", () => {
  it.each(["0100109106", "0402353502", "0101243150", "0300588569", "0100686209"])(
    "of an organisation is %s",
    (known) => {
      expect(parseTaxCode(known, YEAR)).toEqual({ code: known, kind: "organisation" })
    },
  )

  it.each(["0100109106-001", "0100109106001", "0100 109 106-001"])("of a branch is read from %s", (typed) => {
    expect(parseTaxCode(typed, YEAR)).toEqual({ code: "0100109106-001", kind: "branch" })
  })

  it("of a household is its owner's personal ID", () => {
    expect(parseTaxCode("038 185 001 234", YEAR)).toEqual({ code: "038185001234", kind: "personal" })
  })

  it.each(["", "0100109107", "010010910", "0100109106-000", "0100109106-01", "0100109107-001", "038285001234x", "abc"])(
    "is not %s",
    (typed) => {
      expect(parseTaxCode(typed, YEAR)).toBeNull()
    },
  )

  it("is not issued where the rule gives ten", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.integer({ min: 0, max: 9 }), (digits, last) => {
        fc.pre(taxCheckDigit(digits) === 10)
        expect(parseTaxCode(`${digits}${String(last)}`, YEAR)).toBeNull()
      }),
    )
  })

  it("notices every single wrong digit", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (right, at, shift) => {
        const wrong = [...right].map((digit, i) => (i === at ? String((Number(digit) + shift) % 10) : digit)).join("")
        expect(parseTaxCode(right, YEAR)?.code).toBe(right)
        expect(parseTaxCode(wrong, YEAR)).toBeNull()
      }),
    )
  })
})

describe("a masked number", () => {
  it("shows the last four digits and no more", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,14}$/), (number) => {
        expect(maskNumber(number).replace(/\D/g, "")).toBe(number.slice(-4))
      }),
    )
    expect(maskNumber("1234567")).toBe("***")
  })
})
