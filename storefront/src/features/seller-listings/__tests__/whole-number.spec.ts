import { wholeNumber } from "../whole-number"

describe("a whole number as people type it", () => {
  it.each([
    ["185000", 185_000],
    ["185.000", 185_000],
    ["1 250 000 ₫", 1_250_000],
    ["185,000đ", 185_000],
    ["185.000 đồng", 185_000],
    [" 720 g ", 720],
    ["0", 0],
  ])("%p is %p", (text, value) => {
    expect(wholeNumber(text)).toBe(value)
  })

  it.each(["", "1.5", "0,5", "12.34", "1.2345", "-5", "một trăm", "1e5", "₫", "99999999999999999999"])(
    "%p is not one",
    (text) => {
      expect(wholeNumber(text)).toBeNull()
    },
  )
})
