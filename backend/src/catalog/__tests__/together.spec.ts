import { Together } from "../together"

/** Questions that are answered when they are told to be, and what was asked in each. */
function held(limits = { running: 2, most: 3 }) {
  const asked: string[][] = []
  const ends: ((error?: Error) => void)[] = []
  const together = new Together<string, string>(
    (keys) =>
      new Promise((resolve, reject) => {
        asked.push(keys)
        ends.push((error) => (error ? reject(error) : resolve(keys.map((key) => `${key}!`))))
      }),
    limits,
  )
  const readAll = (...keys: string[]) => keys.map((key) => together.read(key))
  return { asked, ends, readAll }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe("what many read together", () => {
  it("is asked at once and alone where few ask", async () => {
    const { asked, ends, readAll } = held()
    const answers = Promise.all(readAll("a", "b"))
    expect(asked).toEqual([["a"], ["b"]])
    ends.forEach((end) => end())
    expect(await answers).toEqual(["a!", "b!"])
  })

  it("waits while so many questions run, goes together into the next one, and each gets his own answer", async () => {
    const { asked, ends, readAll } = held()
    const answers = Promise.all(readAll("a", "b", "c", "d", "e", "f"))
    ends[1]?.()
    await turn()
    expect(asked).toEqual([["a"], ["b"], ["c", "d", "e"]])
    ends[0]?.()
    await turn()
    expect(asked.at(-1)).toEqual(["f"])
    ends.slice(2).forEach((end) => end())
    expect(await answers).toEqual(["a!", "b!", "c!", "d!", "e!", "f!"])
  })

  it("fails for nobody but him whose own question fails", async () => {
    const { asked, ends, readAll } = held({ running: 1, most: 3 })
    const [first, second, third] = readAll("a", "b", "c")
    ends[0]?.()
    await first
    await turn()
    ends[1]?.(new Error("one of them is bad"))
    await turn()
    ends[2]?.()
    await turn()
    ends[3]?.(new Error("it is c"))
    await expect(second).resolves.toBe("b!")
    await expect(third).rejects.toThrow("it is c")
    expect(asked).toEqual([["a"], ["b", "c"], ["b"], ["c"]])
  })
})
