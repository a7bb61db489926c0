import { fitsLabel, qrPath } from "../qr-path"

describe("the code on a label", () => {
  it("is drawn as rectangles inside its 33 modules, none over another", () => {
    const squares = [...qrPath("HTTPS://T.EXAMPLE.VN/T/7K3M9QXZ/A1").matchAll(/(\d+) (\d+) (\d+) 1 re/g)]
    const modules = squares.flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${String(y)}`),
    )
    expect(new Set(modules).size).toBe(modules.length)
    expect(squares.every(([, x, y, width]) => Number(x) + Number(width) <= 33 && Number(y) < 33)).toBe(true)
    // The upper left eye.
    expect(squares[0]?.slice(1)).toEqual(["0", "0", "7"])
  })
  it("holds ninety capital letters and digits, and no more", () => {
    expect(fitsLabel("A".repeat(90))).toBe(true)
    expect(fitsLabel("A".repeat(91))).toBe(false)
  })
  it("holds far fewer small letters: therefore labels carry capitals", () =>
    expect(fitsLabel("a".repeat(90))).toBe(false))
})
