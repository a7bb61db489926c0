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
    const ask = (leave: () => boolean) =>
      later(0)
        .then(leave)
        .then((isShared) => [isShared])
    expect(await Promise.all([flight.run("a", ask), flight.run("b", ask), flight.run("b", ask)])).toEqual([
      [false],
      [true],
      [true],
    ])
  })

  it("share no more once they have left: who comes then is answered on his own", async () => {
    const flight = new InFlight<string>()
    let left = (): void => undefined
    const hasLeft = new Promise<void>((resolve) => (left = resolve))
    const first = flight.run("a", async (leave) => {
      await later(0)
      leave()
      left()
      return later("old")
    })
    await hasLeft
    const second = flight.run("a", () => later("new"))
    const third = flight.run("a", () => later("newer"))
    expect(await Promise.all([first, second, third])).toEqual(["old", "new", "new"])
  })

  it("are not parted by one who left before them and ends later", async () => {
    const flight = new InFlight<string>()
    const first = flight.run("a", async (leave) => {
      await later(0)
      leave()
      return later("old")
    })
    await later(0)
    let answer = (_: string): void => undefined
    const second = flight.run("a", () => new Promise((resolve) => (answer = resolve)))
    await first
    const third = flight.run("a", () => later("another"))
    answer("new")
    expect(await Promise.all([second, third])).toEqual(["new", "new"])
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
