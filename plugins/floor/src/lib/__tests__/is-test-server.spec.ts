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

  it("waits to be asked on a server whose clock tests move", () => {
    process.env.CLOCK_OFFSET_FILE = "/somewhere"
    expect(unlessTested("*/5 * * * *")).toBe("0 0 1 1 *")
  })
})
