import { day } from "@san-ocop/kit/day"
import { monthChoices, monthWords } from "../month-words"

describe("months of a statement", () => {
  it("are read as people read them", () => expect(monthWords("2026-11")).toBe("11/2026"))

  it("always begin with this month, which no list names twice", () => {
    const today = day("2026-12-01")
    expect(monthChoices(["2026-11", "2026-09"], today)).toEqual(["2026-12", "2026-11", "2026-09"])
    expect(monthChoices(["2026-12"], today)).toEqual(["2026-12"])
    expect(monthChoices([], today)).toEqual(["2026-12"])
  })
})
