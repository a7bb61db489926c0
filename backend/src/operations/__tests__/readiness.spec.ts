import { readiness } from "../readiness"

const never = () => new Promise<void>(() => undefined)

describe("a server", () => {
  it("is ready when all its parts answer", async () => {
    const state = await readiness({ database: async () => 1, search: async () => 1 }, jest.fn())
    expect(state).toEqual({ ready: true, parts: { database: "up", search: "up" } })
  })

  it("is not ready when one part refuses, and reports why", async () => {
    const report = jest.fn()
    const refuse = async () => {
      throw new Error("connection refused")
    }
    const state = await readiness({ database: refuse, search: async () => 1 }, report)
    expect(state).toEqual({ ready: false, parts: { database: "down", search: "up" } })
    expect(report).toHaveBeenCalledWith("database", expect.objectContaining({ message: "connection refused" }))
  })

  it("does not wait for ever for a part that is silent", async () => {
    const state = await readiness({ database: never }, jest.fn(), 20)
    expect(state.parts).toEqual({ database: "down" })
  })
})
