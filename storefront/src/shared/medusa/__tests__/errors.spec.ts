import { readProblem } from "../errors"
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
