import { Recent } from "../recent"

let now = 0
const recent = () => new Recent<string>(5_000, 2, () => now)

describe("what was found recently", () => {
  it("is used for its time and not a moment longer", () => {
    now = 0
    const kept = recent()
    kept.set("mật ong", "12")
    now = 4_999
    expect(kept.get("mật ong")).toBe("12")
    now = 5_000
    expect(kept.get("mật ong")).toBeUndefined()
  })

  it("makes room by forgetting the oldest; renewing makes young again", () => {
    now = 0
    const kept = recent()
    kept.set("a", "1")
    kept.set("b", "2")
    kept.set("a", "3")
    kept.set("c", "4")
    expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual(["3", undefined, "4"])
  })
})
