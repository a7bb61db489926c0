import { readiness } from "../readiness"

const never = () => new Promise<void>(() => undefined)
const answer = async () => 1
const refuse = async () => {
  throw new Error("connection refused")
}

describe("a server", () => {
  it("is ready when all its parts answer", async () => {
    const state = await readiness({ database: { ask: answer }, search: { ask: answer } }, jest.fn())
    expect(state).toEqual({ ready: true, parts: { database: "up", search: "up" } })
  })

  it("is not ready when one part refuses, and reports why", async () => {
    const report = jest.fn()
    const state = await readiness({ database: { ask: refuse }, redis: { ask: answer } }, report)
    expect(state).toEqual({ ready: false, parts: { database: "down", redis: "up" } })
    expect(report).toHaveBeenCalledWith("database", expect.objectContaining({ message: "connection refused" }))
  })

  it("stays ready without a part that something stands in for, and reports that it is degraded", async () => {
    const report = jest.fn()
    const search = { ask: refuse, hasSubstitute: true }
    const state = await readiness({ database: { ask: answer }, search }, report)
    expect(state).toEqual({ ready: true, parts: { database: "up", search: "degraded" } })
    expect(report).toHaveBeenCalledWith("search", expect.objectContaining({ message: "connection refused" }))
  })

  it("does not wait for ever for a part that is silent", async () => {
    const state = await readiness({ database: { ask: never } }, jest.fn(), 20)
    expect(state.parts).toEqual({ database: "down" })
  })
})
