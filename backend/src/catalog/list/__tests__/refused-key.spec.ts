import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { CircuitBreaker } from "../breaker"
import { askMeilisearch, SearchEngineError } from "../meilisearch"

const REFUSAL = { message: "The provided API key is invalid.", code: "invalid_api_key" }

describe("a search engine that refuses our key", () => {
  const host = process.env.MEILISEARCH_HOST
  let engine: Server
  let asked = 0
  beforeAll(async () => {
    engine = createServer((_, res) => {
      asked += 1
      res.writeHead(403, { "content-type": "application/json" }).end(JSON.stringify(REFUSAL))
    })
    await new Promise<void>((done) => engine.listen(0, "127.0.0.1", done))
    process.env.MEILISEARCH_HOST = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`
  })
  afterAll(() => {
    engine.closeAllConnections()
    engine.close()
    if (host === undefined) delete process.env.MEILISEARCH_HOST
    else process.env.MEILISEARCH_HOST = host
  })

  it("makes no shopper's search fail: what stands in for it answers, and it is soon left in peace", async () => {
    const breaker = new CircuitBreaker(3, 5_000, () => 0)
    const causes: unknown[] = []
    const search = () =>
      breaker.run(
        () => askMeilisearch("/multi-search", { queries: [] }),
        (cause) => {
          causes.push(cause)
          return Promise.resolve("from PostgreSQL")
        },
      )
    for (let shopper = 0; shopper < 10; shopper++) expect(await search()).toBe("from PostgreSQL")
    expect(causes[0]).toBeInstanceOf(SearchEngineError)
    expect(causes[0]).toMatchObject(REFUSAL)
    expect(asked).toBe(3)
  })
})
