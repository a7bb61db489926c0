import { inBatches, inTurns } from "../in-batches"

/** A `run` that ends when it is told to, and what it was given. */
function held() {
  const batches: string[][] = []
  const ends: ((error?: Error) => void)[] = []
  const run = (items: string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      batches.push(items)
      ends.push((error) => (error ? reject(error) : resolve()))
    })
  return { batches, ends, ask: inBatches(run) }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe("what many ask goes in batches", () => {
  it("takes what is asked while one batch runs into the next one, each item once", async () => {
    const { batches, ends, ask } = held()
    const first = ask(["a"])
    await turn()
    const others = Promise.all([ask(["b"]), ask(["c", "b"])])
    await turn()
    expect(batches).toEqual([["a"]])
    ends[0]?.()
    await first
    await turn()
    expect(batches).toEqual([["a"], ["b", "c"]])
    ends[1]?.()
    await others
  })

  it("asks again for what is changed again while its batch runs", async () => {
    const { batches, ends, ask } = held()
    const first = ask(["a"])
    await turn()
    const again = ask(["a"])
    ends[0]?.()
    await first
    await turn()
    expect(batches).toEqual([["a"], ["a"]])
    ends[1]?.()
    await again
  })

  it("tells a failure to those who asked for that batch alone, and goes on", async () => {
    const { ends, ask } = held()
    const first = ask(["a"])
    await turn()
    const second = ask(["b"])
    ends[0]?.(new Error("away"))
    await expect(first).rejects.toThrow("away")
    await turn()
    ends[1]?.()
    await expect(second).resolves.toBeUndefined()
  })

  it("runs nothing for nothing", async () => {
    const { batches, ask } = held()
    await ask([])
    expect(batches).toEqual([])
  })
})

describe("who asks for thousands", () => {
  const isTheirs = (failure: unknown) => String(failure).includes("cannot be held")

  it("lets those who ask meanwhile go before his next items, not after all of them", async () => {
    const { batches, ends, ask } = held()
    const many = inTurns(ask, { most: 2, isTheirs })(["a", "b", "c"])
    await turn()
    const one = ask(["z"])
    ends[0]?.()
    await turn()
    ends[1]?.()
    await one
    expect(batches.slice(0, 2)).toEqual([["a", "b"], ["z"]])
    await turn()
    ends[2]?.()
    await many
    expect(batches[2]).toEqual(["c"])
  })

  it("hears of what cannot be held once the rest is written, of all of it", async () => {
    const { batches, ends, ask } = held()
    const many = inTurns(ask, { most: 1, isTheirs })(["a", "b", "c"])
    await turn()
    ends[0]?.(new Error("a cannot be held"))
    await turn()
    ends[1]?.()
    await turn()
    ends[2]?.(new Error("c cannot be held"))
    await expect(many).rejects.toThrow("a cannot be held; c cannot be held")
    expect(batches).toEqual([["a"], ["b"], ["c"]])
  })

  it("has nothing more tried once it is not the items' fault, and hears what failed before", async () => {
    const { batches, ends, ask } = held()
    const many = inTurns(ask, { most: 1, isTheirs })(["a", "b", "c"])
    await turn()
    ends[0]?.(new Error("a cannot be held"))
    await turn()
    ends[1]?.(new Error("the disk is full"))
    await expect(many).rejects.toThrow("a cannot be held; the disk is full")
    await turn()
    expect(batches).toEqual([["a"], ["b"]])
  })

  it("hears a failure that is the only one as it is", async () => {
    const away = new Error("away")
    await expect(inTurns(() => Promise.reject(away), { most: 1, isTheirs })(["a", "b"])).rejects.toBe(away)
  })
})
