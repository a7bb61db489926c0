import * as fc from "fast-check"
import { fold } from "../../fold"
import { amountsAsDigits } from "../amounts-in-words"

const DIGITS = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

/** A number below a thousand as it is said. */
function said(number: number): string {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const last = units === 5 && tens > 0 ? "lăm" : DIGITS[units]
  const middle = tens === 0 ? (hundreds && units ? "lẻ" : "") : tens === 1 ? "mười" : `${DIGITS[tens]} mươi`
  return [hundreds ? `${DIGITS[hundreds]} trăm` : "", middle, last].filter(Boolean).join(" ")
}

const digitsOf = (text: string) => amountsAsDigits(fold(text)).replace(/(?<!\d)0+(?=\d)/g, "")

describe("an amount in words", () => {
  it("is that amount in digits, whatever it is, and every sign keeps its place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom("nghìn", "ngàn"), (number, unit) => {
        const text = `mật ong dưới ${said(number)} ${unit} đồng`
        expect(amountsAsDigits(fold(text))).toHaveLength(text.length)
        expect(digitsOf(text)).toBe(`mat ong duoi ${number}k dong`)
      }),
    )
  })

  it.each([
    ["hai trăm rưỡi nghìn", "250k"],
    ["hai trăm năm nghìn", "250k"],
    ["ba chục nghìn", "30k"],
    ["2 trăm nghìn", "200k"],
    ["một triệu", "1000k"],
    ["một triệu rưỡi", "1500k"],
    ["một triệu hai", "1200k"],
    ["hai triệu ba trăm nghìn", "2300k"],
    ["nửa triệu", "500k"],
    ["dưới hai trăm", "duoi 200k"],
  ])("is read in %s", (text, digits) => {
    expect(digitsOf(text)).toBe(digits)
  })

  it.each([
    "hai trăm gam",
    "dưới hai trăm gam",
    "ba kích",
    "năm sao",
    "bốn mùa",
    "mười",
    "một nắng",
    "trăm năm",
    "200k",
  ])("is not seen in %s", (text) => {
    expect(amountsAsDigits(fold(text))).toBe(fold(text))
  })

  it("never changes how long a text is", () => {
    const words = "một hai ba năm mươi trăm nghìn triệu rưỡi lẻ chục dưới 2 k".split(" ")
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (some) => {
        const text = fold(some.join(" "))
        expect(amountsAsDigits(text)).toHaveLength(text.length)
      }),
    )
  })
})
