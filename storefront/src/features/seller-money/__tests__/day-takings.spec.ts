import { day } from "@san-ocop/kit/day"
import { dayTakings } from "../day-takings"

const today = day("2026-11-22")
const row = (state: "placed" | "delivered" | "cancelled", total: number, placed_at = "2026-11-22T03:00:00Z") => ({
  state,
  total,
  placed_at,
})

describe("what the orders of a day are worth", () => {
  it("adds up by state and leaves the cancelled ones out of the total", () => {
    expect(dayTakings([row("placed", 100_000), row("placed", 50_000), row("cancelled", 70_000)], today)).toEqual({
      states: [
        { state: "placed", count: 2, sum: 150_000 },
        { state: "cancelled", count: 1, sum: 70_000 },
      ],
      count: 2,
      total: 150_000,
    })
  })

  it("takes the day in Vietnam, which begins at 17:00 UTC", () => {
    const rows = [
      row("placed", 1_000, "2026-11-21T16:59:59Z"),
      row("placed", 2_000, "2026-11-21T17:00:00Z"),
      row("delivered", 4_000, "2026-11-22T16:59:59Z"),
      row("placed", 8_000, "2026-11-22T17:00:00Z"),
    ]
    expect(dayTakings(rows, today).total).toBe(6_000)
  })

  it("is nothing on a day without orders", () => {
    expect(dayTakings([], today)).toEqual({ states: [], count: 0, total: 0 })
  })
})
