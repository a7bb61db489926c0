import { inSlices } from "../in-slices"
import { KeptVersions } from "../kept-versions"

describe("versions of what is costly to make", () => {
  const [rules, others] = [{}, {}]
  const filled = () => {
    const kept = new KeptVersions<object>()
    kept.note(rules, "a", { of: "1", version: "x" })
    return kept
  }

  it("are known while nothing changed", () => {
    expect(filled().version(rules, "a", "1")).toBe("x")
  })

  it("are not known of what changed, by other rules, or of something else", () => {
    expect(filled().version(rules, "a", "2")).toBeNull()
    expect(filled().version(others, "a", "1")).toBeNull()
    expect(filled().version(rules, "b", "1")).toBeNull()
  })

  it("are forgotten when the rules change, and stay so when they change back", () => {
    const kept = filled()
    kept.note(others, "b", { of: "1", version: "y" })
    kept.note(rules, "b", { of: "1", version: "z" })
    expect(kept.version(rules, "a", "1")).toBeNull()
    expect(kept.version(rules, "b", "1")).toBe("z")
  })
})

describe("work in slices", () => {
  it("makes all in their order and lets others have their turn", async () => {
    let turns = 0
    const tick = () => void (turns++, (next = setImmediate(tick)))
    let next = setImmediate(tick)
    const items = Array.from({ length: 95 }, (_, at) => at)
    expect(await inSlices(items, (item) => item * 2)).toEqual(items.map((item) => item * 2))
    clearImmediate(next)
    expect(turns).toBeGreaterThanOrEqual(4)
  })
})
