import { addDays, day, startOfVietnamDay } from "@san-ocop/kit/day"
import fc from "fast-check"
import { disputeDaysOf } from "../deadlines"
import { type DisputableOrder, disputeUntil, MOST_DISPUTES } from "../disputable"

const HOUR = 3_600_000
const at = (text: string, hours = 12) => new Date(startOfVietnamDay(day(text)).getTime() + hours * HOUR)
const ORDER: DisputableOrder = {
  state: "delivered",
  delivered_at: at("2026-11-01"),
  return_refused_at: null,
  has_dispute: false,
  disputes: 0,
  left: 100_000,
}

describe("an order may be disputed", () => {
  it("to the end of the thirtieth Vietnamese day after its delivery, and not a moment longer", () => {
    const until = day("2026-12-01")
    const end = startOfVietnamDay(addDays(until, 1)).getTime()
    expect(disputeUntil(ORDER, new Date(end - 1))).toBe(until)
    expect(disputeUntil(ORDER, new Date(end))).toBeNull()
  })

  it("as long after a return of it was refused", () => {
    const refused = { ...ORDER, return_refused_at: at("2026-11-20") }
    expect(disputeUntil(refused, at("2026-12-20"))).toBe("2026-12-20")
    expect(disputeUntil(refused, at("2026-12-21"))).toBeNull()
  })

  it.each<[string, Partial<DisputableOrder>]>([
    ["it was not delivered", { state: "shipped", delivered_at: null }],
    ["it came back to its stall", { state: "returned" }],
    ["one is open or was decided", { has_dispute: true, disputes: 1 }],
    ["it was withdrawn too often", { disputes: MOST_DISPUTES }],
    ["nothing of its price is left to give back", { left: 0 }],
    ["nobody knows when it was delivered", { delivered_at: null }],
  ])("not where %s", (_what, change) => expect(disputeUntil({ ...ORDER, ...change }, at("2026-11-02"))).toBeNull())

  it("on every day up to the one that is told, and on none after it", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 23 }), (days, hour) => {
        const now = at(addDays(day("2026-11-01"), days), hour)
        expect(disputeUntil(ORDER, now) !== null).toBe(days <= 30)
      }),
    ))
})

describe("the settings of disputes", () => {
  it("are days, thirty to open one, three to answer it and three to decide it unless the operator says otherwise", () => {
    expect(disputeDaysOf({} as NodeJS.ProcessEnv)).toEqual({ window: 30, answer: 3, ruling: 3 })
    expect(disputeDaysOf({ DISPUTE_DAYS: "15" } as unknown as NodeJS.ProcessEnv).window).toBe(15)
  })
  it("are refused when they are no days", () => {
    expect(() => disputeDaysOf({ DISPUTE_ANSWER_DAYS: "soon" } as unknown as NodeJS.ProcessEnv)).toThrow(
      "DISPUTE_ANSWER_DAYS",
    )
  })
})
