import { Together } from "../together"

/** Questions that are answered when they are told to be, and what was asked in each. */
function held(limits: ConstructorParameters<typeof Together>[1] = { running: 2, most: 3 }, now?: () => number) {
  const asked: string[][] = []
  const ends: ((error?: Error) => void)[] = []
  const together = new Together<string, string>(
    (keys) =>
      new Promise((resolve, reject) => {
        asked.push(keys)
        ends.push((error) => (error ? reject(error) : resolve(keys.map((key) => `${key}!`))))
      }),
    limits,
    now,
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

  it("fails for all at once where it is not one of them: after one alone, and the others once together", async () => {
    const asked: string[][] = []
    const together = new Together<string, string>(
      (keys) => {
        asked.push(keys)
        return Promise.reject(new Error("the database is away"))
      },
      { running: 1, most: 4 },
    )
    const outcomes = await Promise.allSettled([..."abcde"].map((key) => together.read(key)))
    expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill("rejected"))
    expect(asked).toEqual([["a"], ["b", "c", "d", "e"], ["b"], ["c", "d", "e"]])
  })

  it("fails for the first alone where only his own question is bad", async () => {
    const asked: string[][] = []
    const together = new Together<string, string>(
      (keys) => {
        asked.push(keys)
        return keys.includes("b") ? Promise.reject(new Error("it is b")) : Promise.resolve(keys)
      },
      { running: 1, most: 4 },
    )
    const outcomes = await Promise.allSettled([..."abcde"].map((key) => together.read(key)))
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"],
    ])
    expect(asked).toEqual([["a"], ["b", "c", "d", "e"], ["b"], ["c", "d", "e"]])
  })

  it("keeps nobody waiting longer than so long for his turn", async () => {
    let now = 0
    const { asked, ends, readAll } = held({ running: 1, most: 2, waitingMs: 1_000 }, () => now)
    const [first, second, third] = readAll("a", "b", "c")
    now = 900
    const [fourth] = readAll("d")
    now = 1_001
    ends[0]?.()
    await expect(second).rejects.toThrow("did not come to its turn")
    await expect(third).rejects.toThrow("did not come to its turn")
    ends[1]?.()
    expect(await Promise.all([first, fourth])).toEqual(["a!", "d!"])
    expect(asked).toEqual([["a"], ["d"]])
  })
})
