import { backendUrl } from "../../support/server"

describe("GET /ready", () => {
  it("answers 200 and names every part that the server needs", async () => {
    const response = await fetch(`${backendUrl()}/ready`)
    expect(response.status).toBe(200)
    const state = (await response.json()) as { ready: boolean; parts: Record<string, string> }
    expect(state.ready).toBe(true)
    expect(state.parts.database).toBe("up")
    expect(Object.values(state.parts)).not.toContain("down")
  })
})

describe("GET /health", () => {
  it("answers without asking anything else", async () => {
    expect((await fetch(`${backendUrl()}/health`)).status).toBe(200)
  })
})
