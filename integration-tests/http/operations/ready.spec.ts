import type { ProductList } from "@san-ocop/kit/http/catalog"
import { ask } from "../../support/ask"
import { eventually } from "../../support/eventually"
import { backendUrl } from "../../support/server"

type State = { ready: boolean; parts: Record<string, string> }

const list = async () => (await ask<ProductList>("GET", "/catalog/products?province=thanh-hoa")).body

describe("GET /ready", () => {
  it("answers 200 and names every part that the server needs", async () => {
    const response = await fetch(`${backendUrl()}/ready`)
    expect(response.status).toBe(200)
    const state = (await response.json()) as State
    expect(state.ready).toBe(true)
    expect(state.parts.database).toBe("up")
    expect(new Set(Object.values(state.parts))).toEqual(new Set(["up"]))
  })

  it("stays 200 while the search engine is silent, since the shop goes on without it", async () => {
    const engine = Number(process.env.MEILISEARCH_PID)
    process.kill(engine, "SIGSTOP")
    try {
      const response = await fetch(`${backendUrl()}/ready`)
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ ready: true, parts: { database: "up", search: "degraded" } })
      expect((await list()).items.length).toBeGreaterThan(0)
    } finally {
      process.kill(engine, "SIGCONT")
      await eventually(list, ({ limited }) => !limited)
    }
  }, 90_000)
})

describe("GET /health", () => {
  it("answers without asking anything else", async () => {
    expect((await fetch(`${backendUrl()}/health`)).status).toBe(200)
  })
})
