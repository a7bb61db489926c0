import { waitingForEngine, withEngineTime } from "../engine-time"

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

describe("the time that an answer waits for the engine", () => {
  it("is that of its own questions, and of those that are asked at once only once", async () => {
    const ask = () => waitingForEngine(() => wait(60))
    const [both, none] = await Promise.all([
      withEngineTime(() => Promise.all([ask(), ask()])),
      withEngineTime(() => wait(60)),
    ])
    expect(none.engine).toBe(0)
    expect(both.engine).toBeGreaterThanOrEqual(50)
    const twice = await withEngineTime(async () => {
      await ask()
      await ask()
    })
    expect(twice.engine).toBeGreaterThanOrEqual(2 * 50)
  })
})
