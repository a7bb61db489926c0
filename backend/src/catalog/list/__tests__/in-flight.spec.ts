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

  it("are known of to whom answers: he tells a crowd from somebody who is alone", async () => {
    const flight = new InFlight<boolean[]>()
    const ask = async (isShared: () => boolean) => [isShared(), await later(0).then(isShared)]
    const [alone] = await Promise.all([flight.run("a", ask), flight.run("b", ask), flight.run("b", ask)])
    expect(alone).toEqual([false, false])
    expect(await Promise.all([flight.run("b", ask), flight.run("b", ask)])).toEqual([
      [false, true],
      [false, true],
    ])
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
