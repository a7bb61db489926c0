import { addDays, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import * as fc from "fast-check"
import { dayAfterNotice, deadlinesOf, endOfDaysAfter, lastDayOf } from "../deadlines"

const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
const days = fc.integer({ min: 1, max: 60 })

describe("a deadline in days", () => {
  it("ends with the last moment of its last day in Vietnam, and gives so many whole days", () => {
    fc.assert(
      fc.property(instants, days, (at, count) => {
        const due = endOfDaysAfter(at, count)
        expect(lastDayOf(due)).toBe(addDays(vietnamDay(at), count))
        expect(due).toEqual(startOfVietnamDay(addDays(lastDayOf(due), 1)))
        expect(due.getTime() - at.getTime()).toBeGreaterThan(count * 86_400_000)
      }),
    )
  })
  it("counts days as they are in Vietnam: late in the evening there is another day than in London", () => {
    expect(lastDayOf(endOfDaysAfter(new Date("2026-11-26T16:59:00Z"), 3))).toBe("2026-11-29")
    expect(lastDayOf(endOfDaysAfter(new Date("2026-11-26T17:00:00Z"), 3))).toBe("2026-11-30")
  })
})

it("a restriction begins after five whole days, whenever on its day it was announced", () => {
  fc.assert(
    fc.property(instants, (at) => {
      const begins = startOfVietnamDay(dayAfterNotice(at, 5))
      expect(begins.getTime() - at.getTime()).toBeGreaterThan(5 * 86_400_000)
      expect(begins.getTime() - at.getTime()).toBeLessThanOrEqual(6 * 86_400_000)
    }),
  )
})

describe("the settings of deadlines", () => {
  it("have values without any", () => {
    expect(deadlinesOf({})).toMatchObject({ report_hours: 24, answer_days: 3, notice_days: 5 })
  })
  it("are read from the environment", () => expect(deadlinesOf({ COMPLAINT_ANSWER_DAYS: "7" }).answer_days).toBe(7))
  it.each(["0", "1.5", "abc", "-3", "1000"])("refuse %s", (text) => {
    expect(() => deadlinesOf({ APPEAL_FILE_DAYS: text })).toThrow("APPEAL_FILE_DAYS")
  })
  it("never give a stall less notice than the law", () => {
    expect(() => deadlinesOf({ RESTRICTION_NOTICE_DAYS: "4" })).toThrow("from 5")
  })
})
