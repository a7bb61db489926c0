import fc from "fast-check"
import { formatPhone, maskPhone, parsePhone } from "../phone"

const mobile = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
  .map(([prefix, rest]) => `0${prefix}${rest}`)

describe("a phone number", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "+84 912 345 678",
    "84912345678",
    "0084912345678",
    "(+84) 0912-345-678",
  ])("is read from %s", (typed) => {
    expect(parsePhone(typed)).toBe("0912345678")
  })

  it.each(["", "0112345678", "091234567", "09123456789", "1900 1234", "abc", "0912345678a", "+1 912 345 678"])(
    "is not %s",
    (typed) => {
      expect(parsePhone(typed)).toBeNull()
    },
  )

  it("takes fixed lines of eleven digits", () => {
    expect(parsePhone("0221 3862 219")).toBe("02213862219")
  })

  it("reads back what it prints, in every way of writing it", () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(parsePhone(formatPhone(number))).toBe(number)
        expect(parsePhone(`+84${number.slice(1)}`)).toBe(number)
        expect(parsePhone(`84${number.slice(1)}`)).toBe(number)
      }),
    )
  })

  it("shows three digits when masked and no more", () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(maskPhone(number).replace(/\D/g, "")).toBe(`0${number.slice(-3)}`)
      }),
    )
  })
})
