import type { ILockingProvider } from "@medusajs/framework/types"
import redisLocks from "@san-ocop/floor/providers/redis-locks"
import { randomUUID } from "node:crypto"
import { describeWith } from "../../support/server"

type Client = { get: (key: string) => Promise<string | null>; quit: () => Promise<unknown> }
type Cradle = { redisClient: Client; prefix: string }
type Entry = { resolve: () => unknown }

// Keys of this run alone, in the server's own Redis.
const PREFIX = `test_lock:${randomUUID()}:`
let cradle: Cradle
let locks: ILockingProvider

const owners = (...keys: string[]) => Promise.all(keys.map((key) => cradle.redisClient.get(`${PREFIX}${key}`)))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describeWith("REDIS_URL")("locks of several keys in Redis", () => {
  beforeAll(async () => {
    const made: Partial<Cradle> = {}
    const register = (entries: Record<string, Entry>) => {
      for (const [name, entry] of Object.entries(entries)) Object.assign(made, { [name]: entry.resolve() })
    }
    const options = { redisUrl: process.env.REDIS_URL, namespace: PREFIX }
    const [connect] = redisLocks.loaders as [(of: object) => Promise<void>]
    await connect({ container: { register }, options })
    cradle = made as Cradle
    const [Locks] = redisLocks.services as [new (cradle: Cradle, options: object) => ILockingProvider]
    locks = new Locks(cradle, { maximumRetryInterval: 20 })
  })
  afterAll(() => cradle.redisClient.quit())

  it("are had by all who name some of the same keys in another order, each alone, a hundred times", async () => {
    let inside = 0
    const alone = async () => {
      inside += 1
      expect(inside).toBe(1)
      await pause(1)
      inside -= 1
    }
    for (let turn = 0; turn < 100; turn += 1) {
      const all = [
        ["a", "b"],
        ["b", "a"],
        ["c", "a", "b", "a"],
      ]
      await Promise.all(all.map((keys) => locks.execute(keys, alone, { timeout: 10 })))
    }
    expect(await owners("a", "b", "c")).toEqual([null, null, null])
  })

  it("leave nothing locked when one of them was not free in the time for all", async () => {
    await locks.acquire("b", { ownerId: "somebody", expire: 30 })
    const began = performance.now()
    const given = locks.execute(["a", "b", "c"], () => Promise.resolve(), { timeout: 1 })
    await expect(given).rejects.toThrow("Timed-out")
    expect(performance.now() - began).toBeLessThan(4000)
    await pause(200)
    expect(await owners("a", "b", "c")).toEqual([null, "somebody", null])
    expect(await locks.release("b", { ownerId: "somebody" })).toBe(true)
  })

  it("are kept all or none, which another cannot give back, and what somebody had before stays his", async () => {
    await locks.acquire("c", { ownerId: "somebody", expire: 30 })
    await expect(locks.acquire(["a", "c"], { expire: 30 })).rejects.toThrow('"c"')
    await locks.acquire("b", { ownerId: "me", expire: 30 })
    await expect(locks.acquire(["b", "c", "a"], { ownerId: "me", expire: 30 })).rejects.toThrow('"c"')
    expect(await owners("a", "b", "c")).toEqual([null, "me", "somebody"])
    expect(await locks.release(["b", "c"], { ownerId: "another" })).toBe(false)
    expect(await locks.release("c", { ownerId: "somebody" })).toBe(true)
    await locks.acquire(["a", "b", "c"], { ownerId: "me", expire: 30 })
    expect(await owners("a", "b", "c")).toEqual(["me", "me", "me"])
    expect(await locks.release(["a", "b", "c"], { ownerId: "me" })).toBe(true)
    expect(await owners("a", "b", "c")).toEqual([null, null, null])
  })

  it("outlive their lease while the job runs", async () => {
    await locks.execute(
      ["a", "b"],
      async (signal) => {
        await pause(2500)
        expect(signal?.aborted).toBe(false)
        expect((await owners("a", "b")).every((owner) => owner?.startsWith("execute:"))).toBe(true)
      },
      { expire: 1 },
    )
    expect(await owners("a", "b")).toEqual([null, null])
  })
})
