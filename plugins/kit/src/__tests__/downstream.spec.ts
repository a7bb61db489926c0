import fc from "fast-check"
import { downstream, type FlowLink } from "../downstream"

const link = (from: string, to: string): FlowLink => ({ from, to })
const LOTS = ["a", "b", "c", "d", "e", "f", "g"] as const
const anyLinks = fc.array(fc.record({ from: fc.constantFrom(...LOTS), to: fc.constantFrom(...LOTS) }), {
  maxLength: 25,
})
const anyNamed = fc.uniqueArray(fc.constantFrom(...LOTS), { minLength: 1, maxLength: 3 })

describe("what a recalled lot went into", () => {
  it("is the output of forty inputs, and none of the other thirty-nine", () => {
    const inputs = Array.from({ length: 40 }, (_, index) => `in_${index}`)
    const links = inputs.map((input) => link(input, "out"))
    expect([...downstream(links, ["in_7"])]).toEqual([["out", "in_7"]])
  })

  it("goes on through boxes into what was made of them", () => {
    const links = [link("honey", "jar"), link("jar", "box"), link("box", "pallet"), link("wax", "candle")]
    expect([...downstream(links, ["honey"]).keys()]).toEqual(["jar", "box", "pallet"])
  })

  it("names each lot of a loop once", () => {
    const links = [link("a", "b"), link("b", "c"), link("c", "a"), link("c", "b")]
    expect([...downstream(links, ["a"])]).toEqual([
      ["b", "a"],
      ["c", "b"],
    ])
  })

  it("holds exactly the lots to which a path leads, each reached from one that was reached", () => {
    fc.assert(
      fc.property(anyLinks, anyNamed, (links, named) => {
        const reached = downstream(links, named)
        const all = new Set<string>([...named, ...reached.keys()])
        for (const one of named) expect(reached.has(one)).toBe(false)
        for (const { from, to } of links) expect(!all.has(from) || all.has(to)).toBe(true)
        for (const [to, from] of reached) {
          expect(all.has(from)).toBe(true)
          expect(links.some((one) => one.from === from && one.to === to)).toBe(true)
        }
      }),
    )
  })
})
