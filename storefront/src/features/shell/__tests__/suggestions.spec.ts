import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import { RecentSuggestions } from "../recent-suggestions"
import { kindsOf, nextOption } from "../suggestion-kinds"

const list = (...names: string[]): SuggestionList => ({
  products: names.map((name) => ({ handle: name, name, picture: null })),
  producers: [],
  provinces: [{ slug: "hung-yen", name: "Hưng Yên" }],
  groups: [],
})
const NAMES = { products: "Sản phẩm", producers: "Nơi làm ra", provinces: "Tỉnh", groups: "Danh mục" }

describe("suggestions", () => {
  it("stand by kind, products first, and kinds that have none are left out", () => {
    expect(kindsOf(list("nhan-long"), NAMES)).toEqual([
      { name: "Sản phẩm", options: [{ href: "/san-pham/nhan-long", name: "nhan-long" }] },
      { name: "Tỉnh", options: [{ href: "/san/hung-yen", name: "Hưng Yên" }] },
    ])
  })

  it("are walked through from the box down and up, and back into it", () => {
    const walk = (key: "ArrowDown" | "ArrowUp") => [-1, 0, 1, 2].map((at) => nextOption(at, 3, key))
    expect(walk("ArrowDown")).toEqual([0, 1, 2, -1])
    expect(walk("ArrowUp")).toEqual([2, -1, 0, 1])
  })

  it("are kept for a minute, and not for ever more of them", () => {
    let now = 0
    const recent = new RecentSuggestions(() => now)
    recent.set("nhan", list("a"))
    now = 59_000
    expect(recent.get("nhan")).toEqual(list("a"))
    now = 61_000
    expect(recent.get("nhan")).toBeUndefined()
    for (let at = 0; at < 60; at++) recent.set(`nhan ${at}`, list())
    expect([recent.get("nhan 0"), recent.get("nhan 59")]).toEqual([undefined, list()])
  })
})
