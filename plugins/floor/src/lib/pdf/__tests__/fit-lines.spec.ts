import fc from "fast-check"
import { fitLines } from "../fit-lines"

const upTo = (width: number) => (line: string) => [...line].length <= width

describe("words on a label", () => {
  it("break at blanks", () => expect(fitLines("Mật ong hoa bạc hà", 3, upTo(8))).toEqual(["Mật ong", "hoa bạc", "hà"]))
  it("end in an ellipsis where there are too many", () =>
    expect(fitLines("Mật ong hoa bạc hà", 2, upTo(8))).toEqual(["Mật ong", "hoa bạc…"]))
  it("are cut where one alone is too long", () => expect(fitLines("Nghiêng", 1, upTo(5))).toEqual(["Nghi…"]))
  it("always fit, on no more lines than there are", () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 30 }),
        (text, lines, width) => {
          const broken = fitLines(text, lines, upTo(width))
          expect(broken.length).toBeLessThanOrEqual(lines)
          expect(broken.every(upTo(width))).toBe(true)
        },
      ),
    ))
})
