import { type AddressInfo, connect, createServer } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MoveRefused } from "@san-ocop/kit/state-table"
import { Refusal, refuse } from "../problem"
import { problemOf } from "../problem-of"

const undone: string[] = []
const first = createStep(
  "refusal-test-first",
  async () => new StepResponse("done", "done"),
  async (value) => {
    if (value) undone.push(value)
  },
)
const second = createStep("refusal-test-second", async (): Promise<StepResponse<string>> => {
  return refuse("invalid_data", "Số điện thoại chưa đúng.", { field: "phone", code: "phone_invalid" })
})
const inner = createWorkflow("refusal-test-inner", function () {
  first()
  return new WorkflowResponse(second())
})
const outer = createWorkflow("refusal-test-outer", function () {
  return new WorkflowResponse(inner.runAsStep({ input: undefined }))
})

describe("a refusal inside a workflow", () => {
  it.each([
    ["a workflow", inner],
    ["a workflow in a workflow", outer],
  ])("keeps its words, field and code through %s, and what was done is undone", async (_what, workflow) => {
    undone.length = 0
    const error: unknown = await workflow()
      .run({ input: undefined })
      .catch((thrown: unknown) => thrown)
    expect(problemOf(error)).toEqual({
      status: 400,
      problem: { type: "invalid_data", message: "Số điện thoại chưa đúng.", field: "phone", code: "phone_invalid" },
    })
    expect(undone).toEqual(["done"])
  })
})

describe("what is answered", () => {
  it.each([
    ["not_found", 404],
    ["invalid_data", 400],
    ["not_allowed", 400],
    ["unauthorized", 401],
    ["forbidden", 403],
    ["duplicate_error", 422],
    ["unprocessable", 422],
    ["conflict", 409],
    ["too_many_requests", 429],
    ["unavailable", 503],
  ] as const)("for a refusal of type %s is %i", (type, status) => {
    expect(problemOf(new Refusal(type, "Câu trả lời."))).toEqual({ status, problem: { type, message: "Câu trả lời." } })
  })

  it.each([
    [{ code: "22021" }, 400, "invalid_characters"],
    [{ code: "22P02" }, 400, "malformed"],
    [{ code: "22003" }, 400, "out_of_range"],
    [{ code: "23505" }, 422, "duplicate"],
    [{ code: "23503" }, 400, "reference_missing"],
    [{ code: "40001" }, 409, undefined],
    [{ code: "57014" }, 503, undefined],
    [{ message: "timeout exceeded when trying to connect" }, 503, undefined],
    [{ message: "Connection terminated due to connection timeout" }, 503, undefined],
    [{ statusCode: 413, type: "entity.too.large" }, 413, "too_large"],
    [{ statusCode: 400, type: "entity.parse.failed" }, 400, "malformed"],
    [new MoveRefused("approved", "draft"), 400, "move_refused"],
    [{ name: "MoveRefused", message: "x" }, 400, "move_refused"],
  ])("for %o is %i", (error, status, code) => {
    const answer = problemOf(error)
    expect(answer.status).toBe(status)
    expect(answer.problem.code).toBe(code)
  })

  it.each([
    ["Cart with id: cart_1 was not found", "not_found", "Không tìm thấy giỏ hàng này."],
    ["Some variant does not have the required inventory", "not_allowed", "Số lượng đặt vượt quá hàng còn lại."],
    ["Items iitem_1 do not have a price", "invalid_data", "Sản phẩm này chưa có giá bán, xin chọn sản phẩm khác."],
    ["Invalid email or password", "unauthorized", "Tên đăng nhập hoặc mật khẩu không đúng."],
    ["Something nobody foresaw", "not_found", "Không tìm thấy nội dung này."],
  ])("puts the core's “%s” into Vietnamese", (message, type, sentence) => {
    expect(problemOf(new MedusaError(type, message)).problem).toMatchObject({ type, message: sentence })
  })

  describe("for a service that refuses connections", () => {
    const DATABASE_URL = process.env.DATABASE_URL
    afterEach(() => {
      if (DATABASE_URL === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = DATABASE_URL
    })
    const refused = () =>
      new Promise<Error & { port: number }>((resolve) => {
        const closed = createServer().listen(0, "127.0.0.1", () => {
          const { port } = closed.address() as AddressInfo
          closed.close(() =>
            connect(port, "127.0.0.1").on("error", (error) => resolve(error as Error & { port: number })),
          )
        })
      })

    it("is 503 where it is the database, which every answer needs", async () => {
      const error = await refused()
      process.env.DATABASE_URL = `postgres://somebody:secret@127.0.0.1:${error.port}/san_ocop`
      expect(problemOf(error).status).toBe(503)
      process.env.DATABASE_URL = "postgres://somebody:secret@db/san_ocop"
      expect(problemOf({ code: "ECONNREFUSED", port: 5432 }).status).toBe(503)
      expect(problemOf({ code: "ENOTFOUND", hostname: "db" }).status).toBe(503)
      const both = [
        { code: "ECONNREFUSED", port: 5432 },
        { code: "ECONNREFUSED", port: 5432 },
      ]
      expect(problemOf({ code: "ECONNREFUSED", errors: both }).status).toBe(503)
      expect(problemOf(new Error("Connection terminated unexpectedly")).status).toBe(503)
    })

    it("is a mistake of ours where it is another one: it was to be met where it is asked", async () => {
      process.env.DATABASE_URL = "postgres://somebody:secret@127.0.0.1:5432/san_ocop"
      expect(problemOf(await refused()).status).toBe(500)
      expect(problemOf({ code: "ENOTFOUND", hostname: "api.stripe.com" }).status).toBe(500)
    })
  })

  it("names the field that the core's validators name", () => {
    const error = new MedusaError(
      "invalid_data",
      "Invalid request: Expected type: 'number' for field 'items, 0, quantity', got: 'string'",
    )
    expect(problemOf(error).problem.field).toBe("items.0.quantity")
  })

  it.each([
    [new Error("password=secret at /srv/app")],
    [new MedusaError("unexpected_state", "table x")],
    ["text"],
    [null],
  ])("tells nothing of our own mistakes: %p", (error) => {
    expect(problemOf(error)).toEqual({
      status: 500,
      problem: { type: "unexpected_error", message: "Hệ thống gặp trục trặc, vui lòng thử lại sau ít phút." },
    })
  })
})
