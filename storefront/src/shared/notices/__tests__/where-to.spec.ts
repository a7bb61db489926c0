import { whereTo } from "../where-to"

describe("where a notice leads", () => {
  it.each(["/so/duyet-san-pham?chon=lst_1", "/kenh-nguoi-ban/sel_1/don-hang/gord_1", "/chung-nhan/CN-01"])(
    "%s",
    (href) => {
      expect(whereTo(href, "/so/thong-bao")).toBe(href)
    },
  )

  it.each([
    "",
    "https://example.vn/so",
    "//example.vn",
    "/\\example.vn",
    "javascript:alert(1)",
    "/\t/example.vn",
    "so",
  ])("never to %p", (href) => {
    expect(whereTo(href, "/so/thong-bao")).toBe("/so/thong-bao")
  })
})
