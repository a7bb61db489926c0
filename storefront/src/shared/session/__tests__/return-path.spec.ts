import { safeReturnPath } from "../return-path"

const root = "/so"

describe("the address to go on to after logging in", () => {
  it("keeps a page of the same area with its filters", () => {
    expect(safeReturnPath("/so/duyet-san-pham?state=submitted&chon=lst_1", root)).toBe(
      "/so/duyet-san-pham?state=submitted&chon=lst_1",
    )
    expect(safeReturnPath("/so?x=1", root)).toBe("/so?x=1")
  })

  it.each([
    "https://evil.example/so",
    "//evil.example/so",
    "/\\evil.example",
    "/so\\..\\x",
    "/so/../gio-hang",
    "/so/%2e%2e/gio-hang",
    "/so-khac",
    "/kenh-nguoi-ban",
    "javascript:alert(1)",
    "/so\r\nSet-Cookie: a=b",
    "",
    null,
    undefined,
  ])("goes to the home of the area instead of %p", (raw) => {
    expect(safeReturnPath(raw, root)).toBe(root)
  })
})
