import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { answerProblem } from "../answer-problem"

/** What is logged of an error on the way to an answer. */
async function logOf(error: unknown, route?: { path: string }): Promise<string[]> {
  const logged: string[] = []
  const write = (line: string) => logged.push(line)
  const req = {
    requestId: "r1",
    method: "GET",
    baseUrl: "",
    path: "/store/order-groups/7K3M9QXZ",
    originalUrl: "/store/order-groups/7K3M9QXZ?phone=0912345678",
    route,
    scope: { resolve: () => ({ warn: write, error: write }) },
  } as unknown as MedusaRequest
  const answer = { headersSent: false, setHeader: () => undefined, end: () => undefined }
  await answerProblem(error, req, answer as unknown as MedusaResponse, () => undefined)
  return logged
}

describe("the log of an error", () => {
  it.each([
    ["names the route by its pattern", { path: "/store/order-groups/:code" }, "GET /store/order-groups/:code"],
    ["names no address where no route was reached", undefined, "GET (no route)"],
  ])("of the server has the request's id and %s", async (_, route, named) => {
    const [line = "", ...more] = await logOf(new Error("the database is away"), route)
    expect(more).toEqual([])
    expect(line.startsWith(`r1 ${named}: Error: the database is away`)).toBe(true)
    expect(line).not.toMatch(/7K3M9QXZ|0912345678/)
  })

  it("is silent about what is the person's own mistake", async () => {
    expect(await logOf(new MedusaError(MedusaError.Types.INVALID_DATA, "no such phone"))).toEqual([])
  })
})
