import fc from "fast-check"
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  formatDay,
  formatMonth,
  vietnamTime,
  isDay,
  startOfVietnamDay,
  vietnamDay,
} from "../day"

const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
const anyDay = instant.map(vietnamDay)

describe("a day in Vietnam", () => {
  it("changes at 17:00 UTC", () => {
    expect(vietnamDay(new Date("2026-11-22T16:59:59.999Z"))).toBe("2026-11-22")
    expect(vietnamDay(new Date("2026-11-22T17:00:00Z"))).toBe("2026-11-23")
  })

  it("holds the instant at which it begins, and not the one before", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const start = startOfVietnamDay(d)
        expect(vietnamDay(start)).toBe(d)
        expect(vietnamDay(new Date(start.getTime() - 1))).toBe(addDays(d, -1))
      }),
    )
  })

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "22/11/2026", "2026-1-2", "", "2026-11-22T00:00"])(
    "is not %s",
    (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(RangeError)
    },
  )

  it("knows leap years", () => {
    expect(isDay("2028-02-29")).toBe(true)
    expect(isDay("2100-02-29")).toBe(false)
  })
})

describe("counting days and months", () => {
  it("goes forth and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n)
        expect(addDays(addDays(d, n), -n)).toBe(d)
      }),
    )
  })

  it("sorts as text does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  it("keeps a month inside itself", () => {
    expect(addMonths(day("2026-01-31"), 1)).toBe("2026-02-28")
    expect(addMonths(day("2028-01-31"), 1)).toBe("2028-02-29")
    expect(addMonths(day("2023-11-30"), 36)).toBe("2026-11-30")
    expect(addMonths(day("2026-03-31"), -1)).toBe("2026-02-28")
  })

  it("always gives a real day in the month asked for", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (d, n) => {
        const later = addMonths(d, n)
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(isDay(later)).toBe(true)
        expect(months(later) - months(d)).toBe(n)
      }),
    )
  })

  it("is written as people write it", () => {
    expect(formatDay(day("2026-11-02"))).toBe("02/11/2026")
    expect(formatMonth(day("2027-12-31"))).toBe("12/2027")
    expect(vietnamTime(new Date("2026-11-02T17:05:00Z"))).toBe("00:05")
  })
})
