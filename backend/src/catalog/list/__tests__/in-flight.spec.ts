import { InFlight } from "../in-flight"

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 5, value))

describe("those who ask the same at the same time", () => {
  it("share one answer; who asks something else does not", async () => {
    const flight = new InFlight<string>()
    const ask = jest.fn(() => later("12 mật ong"))
    const other = jest.fn(() => later("3 nước mắm"))
    const answers = await Promise.all([flight.run("a", ask), flight.run("a", ask), flight.run("b", other)])
    expect(answers).toEqual(["12 mật ong", "12 mật ong", "3 nước mắm"])
    expect([ask, other].map((mock) => mock.mock.calls.length)).toEqual([1, 1])
  })

  it("get a fresh one afterwards, also when it failed", async () => {
    const flight = new InFlight<number>()
    let asked = 0
    const ask = () => (++asked === 1 ? Promise.reject(new Error("away")) : later(asked))
    await expect(flight.run("a", ask)).rejects.toThrow("away")
    await expect(flight.run("a", ask)).resolves.toBe(2)
    await expect(flight.run("a", ask)).resolves.toBe(3)
  })
})
