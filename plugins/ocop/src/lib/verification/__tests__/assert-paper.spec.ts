import { addDays, day } from "@san-ocop/kit/day"
import fc from "fast-check"
import { assertPaperDays, assertWaiverDay } from "../assert-paper"

const today = day("2026-11-26")
const issued_on = "2026-01-15"
const refused = (field: string, code: string) => expect.objectContaining({ name: "Refusal", field, code })

describe("the days of a paper", () => {
  it("are taken from the day of issue through the last day", () => {
    expect(assertPaperDays({ issued_on: today, expires_on: today }, true, today)).toEqual({
      issued_on: today,
      expires_on: today,
    })
    expect(assertPaperDays({ issued_on }, false, today).expires_on).toBeNull()
  })

  it.each([
    ["an issue to come", { issued_on: "2026-11-27" }, "issued_on", "day_in_future"],
    ["a day that is none", { issued_on: "2026-02-30" }, "issued_on", "day_invalid"],
    ["a day of another century", { issued_on: "1026-01-01" }, "issued_on", "day_invalid"],
    ["no last day where there must be one", { issued_on }, "expires_on", "expiry_missing"],
    ["an end yesterday", { issued_on, expires_on: "2026-11-25" }, "expires_on", "proof_expired"],
    ["an end before the issue", { issued_on, expires_on: "2026-01-14" }, "expires_on", "day_before_issue"],
  ])("are refused with %s", (_what, days, field, code) => {
    expect(() => assertPaperDays(days, true, today)).toThrow(refused(field, code))
  })

  it("are never taken when the paper does not hold today", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), (from, until) => {
        const days = { issued_on: addDays(today, from), expires_on: addDays(today, until) }
        const holds = from <= 0 && until >= 0
        if (holds) expect(assertPaperDays(days, true, today)).toEqual(days)
        else expect(() => assertPaperDays(days, true, today)).toThrow()
      }),
    )
  })
})

it("a waiver ends today or later, or not at all", () => {
  expect(assertWaiverDay(null, today)).toBeNull()
  expect(assertWaiverDay("2026-11-26", today)).toBe(today)
  expect(() => assertWaiverDay("2026-11-25", today)).toThrow(refused("expires_on", "day_in_past"))
})
