import { CircuitBreaker } from "../breaker"

const down = () => Promise.reject(new Error("down"))
const instead = () => Promise.resolve("fallback")

describe("the circuit breaker", () => {
  it("answers instead at each failure, and after three asks no more for a while", async () => {
    let now = 0
    const breaker = new CircuitBreaker(3, 5_000, () => now)
    for (let times = 0; times < 3; times += 1) expect(await breaker.run(down, instead)).toBe("fallback")
    const asked = jest.fn(() => Promise.resolve("engine"))
    expect(await breaker.run(asked, instead)).toBe("fallback")
    expect(asked).not.toHaveBeenCalled()
    now = 5_000
    expect(await breaker.run(asked, instead)).toBe("engine")
    expect(await breaker.run(asked, instead)).toBe("engine")
  })

  it("counts one failure once, however many shared the question", async () => {
    const breaker = new CircuitBreaker(3, 5_000, () => 0)
    const shared = Promise.reject(new Error("down"))
    for (let caller = 0; caller < 3; caller += 1) await breaker.run(() => shared, instead)
    expect(await breaker.run(() => Promise.resolve("engine"), instead)).toBe("engine")
  })

  it("sends one caller to try while the others are spared", async () => {
    let now = 0
    const breaker = new CircuitBreaker(1, 1_000, () => now)
    await breaker.run(down, instead)
    now = 1_000
    let answer = (_text: string): void => undefined
    const first = breaker.run(() => new Promise<string>((resolve) => (answer = resolve)), instead)
    const second = jest.fn(() => Promise.resolve("engine"))
    expect(await breaker.run(second, instead)).toBe("fallback")
    expect(second).not.toHaveBeenCalled()
    answer("engine")
    expect(await first).toBe("engine")
  })
})
