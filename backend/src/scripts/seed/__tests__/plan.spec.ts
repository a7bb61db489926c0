import { addDays, day } from "@san-ocop/kit/day"
import { readCatalogue } from "../catalogue"
import { keepsLong, lotOf } from "../lot"
import { planStalls } from "../plan"

const rows = readCatalogue()
const stalls = planStalls(rows)

describe("the plan of stalls", () => {
  it("has 228 producers in 26 provinces, and every product at one stall", () => {
    expect(stalls.filter((stall) => stall.isProducer)).toHaveLength(228)
    expect(new Set(stalls.map((stall) => stall.provinceCode)).size).toBe(26)
    expect(stalls.flatMap((stall) => stall.rows)).toHaveLength(405)
  })

  it("gives every stall its own slug", () => {
    expect(new Set(stalls.map((stall) => stall.slug)).size).toBe(stalls.length)
  })

  it("begins with a honey seller and a fish-sauce seller of two provinces", () => {
    const [honey, sauce] = stalls
    expect(honey?.rows.map((row) => row.kind.code)).toContain("honey")
    expect(sauce?.rows.map((row) => row.kind.code)).toContain("fish_sauce")
    expect(honey?.provinceCode).not.toBe(sauce?.provinceCode)
  })
})

describe("sample lots", () => {
  const today = day("2026-11-22")
  const traced = rows.filter((row) => row.producer !== null && keepsLong(row))

  it("declares three to five events in order, all of them past", () => {
    traced.forEach((row, index) => {
      for (const which of [0, 1] as const) {
        const times = lotOf(row, index, which, today).events.map((event) => event.at)
        expect(times.length).toBeGreaterThanOrEqual(3)
        expect(times.length).toBeLessThanOrEqual(5)
        expect([...times].sort()).toEqual(times)
        expect((times.at(-1) ?? "") < today).toBe(true)
      }
    })
  })

  it("keeps its code when the seed runs on another day", () => {
    const [row] = traced
    if (!row) throw new Error("no goods that keep long")
    expect(lotOf(row, 7, 0, addDays(today, 30)).code).toBe(lotOf(row, 7, 0, today).code)
  })
})
