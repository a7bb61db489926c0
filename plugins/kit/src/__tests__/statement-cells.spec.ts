import fc from "fast-check"
import { readAmount, readDay } from "../statement-cells"

describe("an amount", () => {
  it("reads the same however a bank groups it", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.constantFrom(".", ","), (amount, separator) => {
        const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, separator)
        for (const text of [grouped, `${grouped} VND`, `+${grouped}đ`, String(amount)])
          expect(readAmount(text)).toBe(amount)
        expect(readAmount(`-${grouped}`)).toBe(-amount)
      }),
    ))
  it.each(["1.25", "12,5", "1e5", "abc", "1.0000", "0x10"])("is not %p", (text) => expect(readAmount(text)).toBeNull())
})

describe("a day", () => {
  it.each([["26/11/2026 21:05"], ["26-11-2026"], ["26.11.2026"], ["2026-11-26T21:05"]])("is read from %p", (text) =>
    expect(readDay(text)).toBe("2026-11-26"),
  )
  it.each(["", "31/02/2026", "11/26/2026", "26/11/26"])("is not %p", (text) => expect(readDay(text)).toBeNull())
})
