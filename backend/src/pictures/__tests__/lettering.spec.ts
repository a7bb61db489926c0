import { readCatalogue } from "../../scripts/seed/catalogue"
import { openTypeface } from "../font/typeface"
import { fit, wrap } from "../lettering"

const face = openTypeface(700)
const box = { x: 0, y: 0, width: 230, height: 150 }

describe("lettering", () => {
  it("keeps every word of a name, in order", () => {
    const name = "Cà phê đặc sản Arabica yellow Bourbon - Chappi Mountains Coffee"
    expect(wrap(name, 24, 230, face).join(" ")).toBe(name)
  })

  it("breaks into lines of even length rather than leaving one word alone", () => {
    const lines = wrap("Mật ong hoa rừng", 40, face.width("Mật ong hoa", 40) + 1, face)
    expect(lines).toEqual(["Mật ong", "hoa rừng"])
  })

  it("never prints wider or higher than the label, for any name of the catalogue", () => {
    for (const { name } of readCatalogue()) {
      const { lines, size } = fit(name, box, face, 46, 17)
      expect([name, Math.max(...lines.map((line) => face.width(line, size))) <= box.width]).toEqual([name, true])
      expect([name, lines.length * size * 1.22 <= box.height]).toEqual([name, true])
    }
  })

  it("cuts what cannot fit even at the smallest size, and says so", () => {
    const { lines } = fit("một hai ba bốn năm sáu bảy tám chín mười ".repeat(6), { ...box, height: 50 }, face, 46, 17)
    expect(lines.at(-1)).toMatch(/…$/)
  })
})
