import { amissAtRest } from "../index-at-rest"

const ALL = ["product_fallback", "product"]

/** Whoever builds the indexes, one after the other, holds their locks, and leaves this amiss with `product`. */
function builder(left: string | null, before: string | null = "was never finished") {
  const asked: { key: unknown; timeout: number | undefined }[] = []
  let amiss = before
  return {
    asked,
    look: () => Promise.resolve(amiss),
    locking: {
      execute: <T>(key: unknown, job: () => Promise<T>, how?: { timeout?: number }): Promise<T> => {
        asked.push({ key, timeout: how?.timeout })
        if (key === "search:seed:product") amiss = left
        return job()
      },
    },
  }
}
const judge = ({ locking, look }: ReturnType<typeof builder>) =>
  amissAtRest(locking, { index: "product", all: ALL, pauseMs: 0 }, look)

describe("an index that somebody builds", () => {
  it("is judged when he has finished", async () => {
    expect(await judge(builder(null))).toBeNull()
  })

  it("is unfinished when he failed", async () => {
    expect(await judge(builder("was left half built"))).toBe("was left half built")
  })

  it("is waited for, and so are those before it, as long as a large floor takes and not the five seconds of a lock", async () => {
    const medusa = builder(null)
    await judge(medusa)
    expect(medusa.asked.map(({ key }) => key)).toEqual([
      ...["search:seed:product_fallback", "search:seed:product", "search:seed:product"],
    ])
    expect(medusa.asked.every(({ timeout }) => timeout === 30 * 60)).toBe(true)
  })

  it("is waited for only where something is amiss", async () => {
    const medusa = builder(null, null)
    expect(await judge(medusa)).toBeNull()
    expect(medusa.asked).toEqual([])
  })
})
