import { day } from "@san-ocop/kit/day"
import type { StatementLine } from "@san-ocop/kit/http/transfers"
import { nameLines } from "../name-lines"

const line = (change: Partial<StatementLine> = {}): StatementLine => ({
  line: 1,
  day: day("2026-11-26"),
  amount: 125_000,
  content: "OCOP",
  reference: null,
  ...change,
})
const names = (...lines: StatementLine[]) => nameLines("sel_1", lines).map(({ provider_id }) => provider_id)

describe("the name of a statement's line", () => {
  it("is the same in every file, wherever the line stands", () =>
    expect(names(line({ line: 9 }))).toEqual(names(line())))
  it("tells two lines apart that say the same, and keeps both in a file that repeats them", () => {
    const both = names(line(), line({ line: 2 }))
    expect(new Set(both).size).toBe(2)
    expect(names(line({ line: 5 }), line({ line: 6 }))).toEqual(both)
  })
  it.each([
    ["day", { day: day("2026-11-27") }],
    ["amount", { amount: 125_001 }],
    ["content", { content: "OCOP." }],
    ["bank's number", { reference: "FT1" }],
  ])("is another with another %s", (_what, change) => expect(names(line(change))).not.toEqual(names(line())))
  it("is another for another seller", () =>
    expect(nameLines("sel_2", [line()])[0]?.provider_id).not.toBe(names(line())[0]))
})
