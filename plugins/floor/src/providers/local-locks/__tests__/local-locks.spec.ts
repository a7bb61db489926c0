import { LocalLocks } from "../service"

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const isFree = (locks: LocalLocks, key: string) =>
  locks.acquire(key).then(
    () => locks.release(key),
    () => false,
  )

describe("locks of several keys", () => {
  it("are had by both who name the same keys the other way round, one after the other, a hundred times", async () => {
    const locks = new LocalLocks()
    let inside = 0
    const alone = async () => {
      inside += 1
      expect(inside).toBe(1)
      await pause(0)
      inside -= 1
    }
    for (let turn = 0; turn < 100; turn += 1) {
      // Each would have its first key in hand when the middle one is free.
      await locks.acquire("b", { ownerId: "somebody" })
      const keys = [
        ["a", "b", "c"],
        ["c", "b", "a", "b"],
      ]
      const both = keys.map((some) => locks.execute(some, alone, { timeout: 5 }))
      await locks.release("b", { ownerId: "somebody" })
      await Promise.all(both)
    }
  })

  it("are all given back when one is not to be had in the time for all", async () => {
    const locks = new LocalLocks()
    await locks.acquire("b", { ownerId: "somebody" })
    const began = performance.now()
    await expect(locks.execute(["a", "b", "c"], () => Promise.resolve(), { timeout: 1 })).rejects.toThrow("Timed-out")
    expect(performance.now() - began).toBeLessThan(3000)
    expect([await isFree(locks, "a"), await isFree(locks, "b"), await isFree(locks, "c")]).toEqual([true, false, true])
  })

  it("are given back when what was done with them failed, and answer what it answers", async () => {
    const locks = new LocalLocks()
    await expect(locks.execute(["a", "b"], () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await locks.execute(["b", "a"], () => Promise.resolve(7))).toBe(7)
    expect(await locks.execute([], () => Promise.resolve(8))).toBe(8)
  })

  it("are taken all or none by who keeps them, and what he had before stays his", async () => {
    const locks = new LocalLocks()
    await locks.acquire("c", { ownerId: "somebody" })
    await expect(locks.acquire(["a", "c"])).rejects.toThrow('"c"')
    expect(await isFree(locks, "a")).toBe(true)
    await locks.acquire("b", { ownerId: "me" })
    await expect(locks.acquire(["c", "b", "a"], { ownerId: "me" })).rejects.toThrow('"c"')
    expect([await isFree(locks, "a"), await isFree(locks, "b")]).toEqual([true, false])
    await locks.release("c", { ownerId: "somebody" })
    await locks.acquire(["c", "b", "a"], { ownerId: "me" })
    expect(await locks.release(["a", "b", "c"], { ownerId: "another" })).toBe(false)
    expect(await locks.release(["a", "b", "c"], { ownerId: "me" })).toBe(true)
  })
})
