import fc from "fast-check"
import { fixedClock, shiftedClock, systemClock } from "../clock"

describe("a clock", () => {
  it("stands still when fixed, whatever its reader does with the date", () => {
    const clock = fixedClock(new Date("2026-11-22T01:00:00Z"))
    clock.now().setFullYear(1999)
    expect(clock.now().toISOString()).toBe("2026-11-22T01:00:00.000Z")
  })

  it("runs ahead of its base by the shift, read at each reading", () => {
    let shift = 0
    const clock = shiftedClock(fixedClock(new Date(0)), () => shift)
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ms) => {
        shift = ms
        expect(clock.now().getTime()).toBe(ms)
      }),
    )
  })

  it("is the machine's own otherwise", () => {
    const before = Date.now()
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before)
    expect(systemClock.now().getTime()).toBeLessThanOrEqual(Date.now())
  })
})
