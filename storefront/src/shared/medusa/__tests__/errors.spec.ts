import { BackendProblem, isBusy, readProblem } from "../errors"
import { withQuery } from "../query"

describe("a refusal of the backend", () => {
  it("keeps the Vietnamese sentence, the field and the reason", () => {
    const body = {
      type: "invalid_data",
      message: "Số điện thoại chưa đúng.",
      field: "contact.phone",
      code: "phone_invalid",
    }
    expect(readProblem(400, body, "…")).toEqual(body)
  })

  it("never shows people the words of a failure", () => {
    expect(readProblem(500, { message: "relation does not exist" }, "Xin thử lại.")).toMatchObject({
      type: "unexpected_error",
      message: "Xin thử lại.",
    })
  })

  it("keeps the words and the reason of what is there but busy, and the error page hears which it is", () => {
    const body = { type: "unavailable", message: "Tìm kiếm đang bận, xin thử lại sau ít giây.", code: "search_busy" }
    const problem = readProblem(503, body, "…")
    expect(problem).toEqual(body)
    expect(new BackendProblem(503, problem).digest).toBe("SEARCH_BUSY")
    expect(new BackendProblem(503, { ...problem, code: undefined }).digest).toBe("BACKEND_BUSY")
    expect(new BackendProblem(404, readProblem(404, null, "…")).digest).toBeUndefined()
  })

  it.each([
    [503, { type: "unavailable" }, true],
    [503, "upstream connect error", false],
    [503, undefined, false],
    [500, { type: "unavailable" }, false],
  ])("is of a busy backend only by its own word, not by that of a proxy before it: %i %j", (status, body, busy) => {
    expect(isBusy(status, body)).toBe(busy)
  })

  it.each([null, "text", [], { message: 7 }])("is complete whatever the body is: %j", (body) => {
    expect(readProblem(404, body, "Xin thử lại.")).toMatchObject({ type: "not_found", message: "Xin thử lại." })
  })
})

describe("a query string", () => {
  it("holds only the values that are there", () => {
    expect(withQuery("/a", { q: "mật ong", page: 2, none: undefined, empty: "", nothing: null, no: false })).toBe(
      "/a?q=m%E1%BA%ADt+ong&page=2&no=false",
    )
    expect(withQuery("/a", {})).toBe("/a")
  })
})
