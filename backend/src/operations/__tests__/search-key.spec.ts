import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import { partsOf } from "../parts"
import { readiness } from "../readiness"

const PATIENCE_MS = 25_000 // a machine that is busy answers late, which is another state

const container = { resolve: () => ({ raw: () => Promise.resolve() }) } as unknown as MedusaContainer

describe("a search engine that refuses our key", () => {
  let engine: Server
  let host = ""
  beforeAll(async () => {
    engine = createServer((req, res) => {
      const isOpen = req.url === "/health" || req.headers.authorization === "Bearer right"
      res.writeHead(isOpen ? 200 : 403, { "content-type": "application/json" }).end("{}")
    })
    await new Promise<void>((done) => engine.listen(0, "127.0.0.1", done))
    host = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`
  })
  afterAll(() => void engine.close())

  const stateWith = async (key: string) => {
    const said: string[] = []
    const parts = partsOf(container, { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: key })
    const { parts: states, ready } = await readiness(
      parts,
      (part, error) => void said.push(`${part}: ${error.message}`),
      PATIENCE_MS,
    )
    return { search: states.search, ready, said }
  }

  it("is shown as degraded and told in the log, and no server is taken out for it", async () => {
    expect(await stateWith("wrong")).toEqual({
      search: "degraded",
      ready: true,
      said: ["search: Meilisearch answers 403"],
    })
    expect(await stateWith("right")).toEqual({ search: "up", ready: true, said: [] })
  })
})
