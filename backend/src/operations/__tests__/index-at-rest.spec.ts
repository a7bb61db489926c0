import { indexAtRest } from "../index-at-rest"

const listed = (status: string) => [{ name: "product", provider: "meilisearch", status }] as never
const index = (status: string) => ({ name: "product", provider: "meilisearch", status }) as never

/** Whoever builds the index holds its lock and leaves it in this status. */
function builder(left: string) {
  const keys: unknown[] = []
  let status = "building"
  return {
    keys,
    search: { listIndexes: () => Promise.resolve(listed(status)) },
    locking: {
      execute: <T>(key: unknown, job: () => Promise<T>): Promise<T> => {
        keys.push(key)
        status = left
        return job()
      },
    },
  }
}

describe("an index that somebody builds", () => {
  it("is judged when he has finished", async () => {
    const engine = builder("ready")
    expect(await indexAtRest(engine, index("building"))).toMatchObject({ status: "ready" })
    expect(engine.keys).toEqual(["search:seed:product"])
  })

  it("is unfinished when he failed", async () => {
    expect(await indexAtRest(builder("error"), index("building"))).toMatchObject({ status: "error" })
  })

  it("is waited for only where it is not ready", async () => {
    const engine = builder("error")
    expect(await indexAtRest(engine, index("ready"))).toMatchObject({ status: "ready" })
    expect(engine.keys).toEqual([])
  })
})
