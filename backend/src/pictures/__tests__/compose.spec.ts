import { compose } from "../compose"
import { PACKS, type PackName } from "../packs"
import { randomFrom } from "../random"

const subject = { name: "Mật ong hoa rừng", place: "Tỉnh Thái Nguyên", group: "thuc-pham", tint: "#d98e1f" } as const
const packs = Object.keys(PACKS) as PackName[]

describe("pictures", () => {
  it.each(packs)("draws %s the same every time, without text elements or broken numbers", (pack) => {
    const svg = compose({ ...subject, pack })
    expect(compose({ ...subject, pack })).toBe(svg)
    expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/)
  })

  it.each(packs)("uses only gradients and clips of %s that it defines", (pack) => {
    const svg = compose({ ...subject, pack })
    const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id)
    for (const id of used) expect(svg).toContain(`id="${id}"`)
  })

  it("draws two products of a kind differently", () => {
    const other = { ...subject, name: "Mật ong bạc hà", pack: "jar" as const }
    expect(compose(other)).not.toBe(compose({ ...subject, pack: "jar" }))
  })

  it("gets the same numbers from the same seed, spread over the whole range", () => {
    const [a, b] = [randomFrom("hạt giống"), randomFrom("hạt giống")]
    const numbers = Array.from({ length: 200 }, () => a())
    expect(numbers).toEqual(Array.from({ length: 200 }, () => b()))
    expect(Math.min(...numbers)).toBeLessThan(0.05)
    expect(Math.max(...numbers)).toBeGreaterThan(0.95)
  })
})
