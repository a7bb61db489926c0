import { choiceParam, oneParam, pageParam } from "../search-params"

describe("the query string of a page", () => {
  it("gives one value, trimmed and bounded", () => {
    expect(oneParam({ q: ["  mật ", "x"] }, "q")).toBe("mật")
    expect(oneParam({}, "q")).toBe("")
    expect(oneParam({ q: "x".repeat(500) }, "q")).toHaveLength(200)
  })

  it("knows only the listed choices", () => {
    expect(choiceParam({ s: "b" }, "s", ["a", "b"])).toBe("b")
    expect(choiceParam({ s: "constructor" }, "s", ["a", "b"])).toBeNull()
  })

  it.each(["0", "-1", "1.5", "x", "9999999", ""])("reads %p as the first page", (text) => {
    expect(pageParam({ trang: text })).toBe(1)
  })

  it("reads a page number", () => {
    expect(pageParam({ trang: "3" })).toBe(3)
  })
})
