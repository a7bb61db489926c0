import fc from "fast-check"
import { birthYearOf, parsePersonalId } from "../personal-id"

describe("a personal ID", () => {
  it.each([
    ["038185001234", 1985],
    ["001 301 000 001", 2001],
    ["079.099.123.456", 1999],
  ])("is read from %s, with its year of birth", (typed, year) => {
    const id = parsePersonalId(typed, 2026)
    expect(id).toMatch(/^\d{12}$/)
    expect(birthYearOf(id ?? "")).toBe(year)
  })

  it("knows who was born abroad by a country's code", () => {
    expect(parsePersonalId("101185001234", 2026)).toBe("101185001234")
  })

  it.each([
    ["eleven digits", "03818500123"],
    ["a province that never was", "003185001234"],
    ["a year to come", "038227001234"],
    ["a century to come", "038485001234"],
    ["someone older than anybody", "038005001234"],
    ["letters", "03818500123a"],
    ["nothing", ""],
  ])("is not %s", (_what, typed) => {
    expect(parsePersonalId(typed, 2026)).toBeNull()
  })

  it("is never read from anything but twelve digits", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = parsePersonalId(text, 2026)
        expect(id === null || /^\d{12}$/.test(id)).toBe(true)
      }),
    )
  })
})
