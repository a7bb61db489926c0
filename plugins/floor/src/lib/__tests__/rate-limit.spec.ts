import { inProcessCounter, sturdyCounter } from "../rate-limit"
import { redisCounter } from "../redis-counter"

const broken = () => Promise.reject(new Error("gone"))

describe("counting", () => {
  it("counts in windows, takes back and forgets, never below nought", async () => {
    let now = 0
    const counter = inProcessCounter(() => now)
    expect([await counter.take("a", 10), await counter.take("a", 10), await counter.take("b", 10)]).toEqual([1, 2, 1])
    for (let n = 0; n < 5; n++) await counter.giveBack("a")
    expect(await counter.take("a", 10)).toBe(1)
    now = 10_000
    expect(await counter.take("a", 10)).toBe(1)
    await counter.take("a", 10)
    await counter.forget("a")
    expect(await counter.take("a", 10)).toBe(1)
  })

  it("goes on in the spare while the main one fails, saying so once for each failure's length", async () => {
    let fails = true
    const main = inProcessCounter(() => 0)
    const warn = jest.fn()
    const take: typeof main.take = (key, seconds) => (fails ? broken() : main.take(key, seconds))
    const counter = sturdyCounter(
      { ...main, take },
      inProcessCounter(() => 0),
      warn,
    )
    expect([await counter.take("a", 10), await counter.take("a", 10)]).toEqual([1, 2])
    expect(warn).toHaveBeenCalledTimes(1)
    fails = false
    expect(await counter.take("a", 10)).toBe(1)
    fails = true
    expect(await counter.take("a", 10)).toBe(3)
    expect(warn).toHaveBeenCalledTimes(2)
  })

  it("fails each time, and does not wait, where there is no Redis", async () => {
    const counter = redisCounter("redis://127.0.0.1:1")
    for (let n = 0; n < 5; n++) await expect(counter.take("a", 10)).rejects.toThrow("Redis")
    counter.close()
  })
})
