import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fixedClock, systemClock } from "@san-ocop/kit/clock"
import { clock, clockFor, withClock } from "../clock"

const file = join(mkdtempSync(join(tmpdir(), "clock-")), "offset")
const HOUR = 3_600_000
const hoursAhead = (milliseconds: number) => (milliseconds - Date.now()) / HOUR

describe("the clock of the application", () => {
  it("is the machine's when nothing shifts it", () => {
    expect(clockFor({})).toBe(systemClock)
  })

  it("follows the file at each reading", () => {
    const clock = clockFor({ CLOCK_OFFSET_FILE: file })
    writeFileSync(file, String(48 * HOUR))
    expect(hoursAhead(clock.now().getTime())).toBeCloseTo(48)
    writeFileSync(file, "0\n")
    expect(hoursAhead(clock.now().getTime())).toBeCloseTo(0)
  })

  it("says so when the file holds no number", () => {
    writeFileSync(file, "ngày mai")
    expect(() => clockFor({ CLOCK_OFFSET_FILE: file }).now()).toThrow("milliseconds")
  })

  it("refuses to be shifted in production", () => {
    expect(() => clockFor({ CLOCK_OFFSET_FILE: file, NODE_ENV: "production" })).toThrow("production")
  })

  it("is another for what is done under it, also afterwards in the same work, and for nobody else meanwhile", async () => {
    const then = new Date("2026-01-01T00:00:00Z")
    const told = withClock(fixedClock(then), async () => {
      const first = clock.now()
      await new Promise((done) => setImmediate(done))
      return [first, clock.now()]
    })
    expect(hoursAhead(clock.now().getTime())).toBeCloseTo(0)
    expect(await told).toEqual([then, then])
  })
})
