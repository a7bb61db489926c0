import fc from "fast-check"
import { inProcessMemory, shortMemory } from "../short-memory"

describe("a short memory", () => {
  let now = 0
  beforeEach(() => {
    now = 1_000_000
  })

  it("answers the first text that was kept under a key for as long as it was to be kept, and another afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.integer({ min: 1, max: 900 }), async (one, other, seconds) => {
        const memory = inProcessMemory(() => now)
        expect(await memory.recall("a")).toBeNull()
        expect(await memory.keep("a", one, seconds)).toBe(one)
        now += seconds * 1_000 - 1
        expect(await memory.keep("a", other, seconds)).toBe(one)
        expect([await memory.recall("a"), await memory.recall("b")]).toEqual([one, null])
        now += 1
        expect(await memory.recall("a")).toBeNull()
        expect(await memory.keep("a", other, seconds)).toBe(other)
      }),
    )
  })

  it("keeps so many texts and no more: the oldest makes room, and what is kept anew is the youngest", async () => {
    const memory = inProcessMemory(() => now, 2)
    await memory.keep("a", "1", 1)
    await memory.keep("b", "2", 60)
    now += 1_000
    await memory.keep("a", "3", 60)
    await memory.keep("c", "4", 60)
    expect(await Promise.all(["a", "b", "c"].map((key) => memory.recall(key)))).toEqual(["3", null, "4"])
  })

  it("goes on in the process while Redis is away", async () => {
    const memory = shortMemory("redis://127.0.0.1:1")
    expect(await memory.keep("a", "23000", 60)).toBe("23000")
    expect(await memory.recall("a")).toBe("23000")
  })
})
