import { createHash } from "node:crypto"
import fc from "fast-check"
import { CROCKFORD } from "../crockford"
import { LAST_ITEM, mintSerial, verifySerial } from "../serial"

const key = (of: string) => createHash("sha256").update(of).digest()
const KEY = key("lot_1")
const item = fc.integer({ min: 1, max: LAST_ITEM })

describe("serials", () => {
  it("are sixteen characters that a label's small code holds, and name their item again", () =>
    fc.assert(
      fc.property(item, fc.string(), (number, lot) => {
        const serial = mintSerial(key(lot), number)
        expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
        expect(verifySerial(key(lot), serial)).toBe(number)
      }),
    ))
  it("are read in small letters, with O for 0 and I and L for 1", () =>
    fc.assert(
      fc.property(item, fc.constantFrom("I", "L", "i", "l"), (number, one) => {
        const serial = mintSerial(KEY, number)
        expect(verifySerial(KEY, serial.toLowerCase().replaceAll("0", "o").replaceAll("1", one))).toBe(number)
      }),
    ))
  it("are refused with any one character changed", () =>
    fc.assert(
      fc.property(item, fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 31 }), (number, at, by) => {
        const serial = mintSerial(KEY, number)
        const other = CROCKFORD[(CROCKFORD.indexOf(serial[at] ?? "") + by) % 32] ?? ""
        expect(verifySerial(KEY, serial.slice(0, at) + other + serial.slice(at + 1))).toBeNull()
      }),
    ))
  it("of one lot are refused for another", () =>
    fc.assert(fc.property(item, (number) => expect(verifySerial(key("lot_2"), mintSerial(KEY, number))).toBeNull())))
  it("never repeat in a lot, at its first and last items as in between", () => {
    const numbers = [...Array(20_000).keys()].map((n) => n + 1).concat([LAST_ITEM - 1, LAST_ITEM])
    expect(new Set(numbers.map((number) => mintSerial(KEY, number))).size).toBe(numbers.length)
  })
  it("do not tell how many there are: those of the first hundred items are spread over the whole range", () => {
    const heads = [...Array(100).keys()].map((n) => CROCKFORD.indexOf(mintSerial(KEY, n + 1)[0] ?? ""))
    expect(new Set(heads).size).toBeGreaterThan(20)
  })
  it("stay what they are: labels that are printed answer for ever", () =>
    expect([1, 2, LAST_ITEM].map((number) => mintSerial(KEY, number))).toEqual([
      "RSREZ2ZQ5JQFT6YZ",
      "82PDMTFZ9WRM6HB1",
      "VSQ3Z2TJEFJPZBST",
    ]))
  it.each([0, -1, 1.5, LAST_ITEM + 1, Number.NaN])("are not made of item %p", (number) =>
    expect(() => mintSerial(KEY, number)).toThrow(RangeError),
  )
  it.each(["", "0".repeat(15), "0".repeat(17), "0".repeat(16), "U".repeat(16), "%".repeat(16), "𝟎".repeat(16)])(
    "%p is none",
    (text) => expect(verifySerial(KEY, text)).toBeNull(),
  )
  it("of any text end in an answer", () =>
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => expect(verifySerial(KEY, text)).toBeNull())))
})
