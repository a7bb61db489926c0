import fc from "fast-check"
import { formatLookupCode, newLookupCode, parseLookupCode } from "../lookup-code"

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe("look-up codes", () => {
  it("read back as themselves, printed with a dash and in small letters too", () =>
    fc.assert(
      fc.property(bytes, (random) => {
        const code = newLookupCode(() => random)
        expect(parseLookupCode(code)).toBe(code)
        expect(parseLookupCode(formatLookupCode(code).toLowerCase())).toBe(code)
      }),
    ))
  it("carry five bits of every random byte", () => {
    const codes = new Set(Array.from({ length: 32 }, (_, n) => newLookupCode(() => new Uint8Array(8).fill(n))))
    expect(codes.size).toBe(32)
  })
  it("take O for zero and I and L for one", () => expect(parseLookupCode("oIl0-2345")).toBe("01102345"))
  it.each(["", "1234567", "123456789", "1234567U", "1234567%", "1234 567é"])("refuse %p", (text) =>
    expect(parseLookupCode(text)).toBeNull(),
  )
})
