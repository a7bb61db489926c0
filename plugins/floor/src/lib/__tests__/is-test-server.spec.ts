import { unlessTested } from "../is-test-server"

const before = process.env.CLOCK_OFFSET_FILE
afterEach(() => {
  if (before === undefined) delete process.env.CLOCK_OFFSET_FILE
  else process.env.CLOCK_OFFSET_FILE = before
})

describe("a job", () => {
  it("runs by its schedule", () => {
    delete process.env.CLOCK_OFFSET_FILE
    expect(unlessTested("*/5 * * * *")).toBe("*/5 * * * *")
  })

  it("waits to be asked on a server whose clock tests move: longer than such a server lives, and no longer than a timer can", () => {
    process.env.CLOCK_OFFSET_FILE = "/somewhere"
    const [, , date, month] = unlessTested("*/5 * * * *").split(" ").map(Number)
    const now = new Date()
    const next = [0, 1]
      .map((years) => Date.UTC(now.getUTCFullYear() + years, Number(month) - 1, date) - now.getTime())
      .find((wait) => wait > 0)
    expect(next).toBeGreaterThan(10 * 86_400_000)
    expect(next).toBeLessThan(2 ** 31)
  })
})
