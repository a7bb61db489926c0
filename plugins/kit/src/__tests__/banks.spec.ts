import { bankName, BANKS, isBank } from "../banks"

describe("the list of banks", () => {
  it("has each number and each name once, numbers of six digits, in the order of names", () => {
    expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
    expect(new Set(BANKS.map(({ name }) => name)).size).toBe(BANKS.length)
    for (const { bin } of BANKS) expect(bin).toMatch(/^\d{6}$/)
    expect(BANKS.map(({ name }) => name)).toEqual(
      BANKS.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, "vi", { sensitivity: "base" })),
    )
  })
  it("names a bank by its number, and a number that it does not know by itself", () => {
    expect([bankName("970436"), bankName("999999")]).toEqual(["Vietcombank", "999999"])
    expect([isBank("970436"), isBank("999999")]).toEqual([true, false])
  })
})
