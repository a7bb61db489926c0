import { codesIn, cookieOf, readCode } from "../voucher-codes"

describe("a voucher's code", () => {
  it.each([
    [" tet 2027 ", "TET2027"],
    ["MAT10", "MAT10"],
    ["abc", null],
    ["Tết2027", null],
    ["", null],
  ])("typed as “%s” is read as %p", (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })

  it("is kept once in the cookie, ten codes at most, and what is none is left out", () => {
    expect(codesIn("TET2027.TET2027.x.MAT10")).toEqual(["TET2027", "MAT10"])
    const many = Array.from({ length: 12 }, (_, n) => `CODE${String(n)}`)
    expect(codesIn(cookieOf(many))).toEqual(many.slice(2))
    expect(codesIn(null)).toEqual([])
  })
})
