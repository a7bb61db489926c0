import * as fc from "fast-check"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { clashes, faultOf, groupsInForce, startKey } from "../synonym-book"
import type { SynonymGroup } from "../synonyms"

const data = join(__dirname, "..", "..", "..", "..", "..", "backend", "src", "search", "data")
const read = (name: string) => JSON.parse(readFileSync(join(data, name), "utf8")) as SynonymGroup[]
const START = [...read("synonyms.json"), ...read("foreign-names.json")]

const same = (...terms: string[]): SynonymGroup => ({ terms, relation: "same", risk_when_folded: "low" })
const oneway = (from: string[], to: string[]): SynonymGroup => ({
  terms: [...from, ...to],
  relation: "oneway",
  risk_when_folded: "low",
  from,
  to,
})

describe("a group of words that mean one thing", () => {
  it.each([
    ["too_few", same("bắp")],
    ["too_few", oneway(["bắp"], [])],
    ["same_twice", same("hoà", "hòa")],
    ["only_marks_differ", same("dừa", "dứa")],
    ["only_marks_differ", oneway(["của"], ["cua"])],
    ["circle", oneway(["mắm nước"], ["mắm nước"])],
  ])("is refused: %s", (kind, group) => {
    const fault = faultOf(group, [])
    expect(fault?.kind === kind || (kind === "circle" && fault?.kind === "same_twice")).toBe(true)
  })

  it("is refused when another says the same", () => {
    expect(faultOf(same("ngô", "bắp"), [same("bắp", "ngô", "bẹ")])?.kind).toBe("known")
    expect(faultOf(same("ngô", "bắp", "bẹ"), [same("bắp", "ngô")])).toBeNull()
  })

  it("goes one way only while nothing leads back, over however many groups", () => {
    expect(faultOf(oneway(["mắm"], ["nước mắm"]), [oneway(["nước mắm"], ["mắm"])])?.kind).toBe("circle")
    const chain = [oneway(["nước mắm"], ["nước chấm"]), same("nước chấm", "gia vị"), oneway(["gia vị"], ["mắm"])]
    expect(faultOf(oneway(["mắm"], ["nước mắm"]), chain)).toMatchObject({ kind: "circle", words: ["mắm", "nước mắm"] })
    expect(faultOf(oneway(["mắm"], ["nước mắm"]), chain.slice(1))).toBeNull()
  })

  it("may keep spellings that it had", () => {
    const before = same("cá tràu", "cá trầu", "cá quả")
    expect(faultOf(same("cá tràu", "cá trầu", "cá lóc"), [], before)).toBeNull()
  })

  it("says which of its words are other words without their marks", () => {
    expect(clashes(same("dứa", "khóm"), ["Kẹo dừa Bến Tre", "Nước ép khóm"])).toEqual(["dứa"])
    expect(clashes(same("dứa", "khóm"), ["Mứt dứa"])).toEqual([])
  })
})

describe("the start set", () => {
  it("names every group once, whatever order its words stand in", () => {
    expect(new Set(START.map(startKey)).size).toBe(START.length)
    for (const group of START.filter(({ relation }) => relation !== "oneway"))
      expect(startKey({ ...group, terms: [...group.terms].reverse() })).toBe(startKey(group))
  })

  it("holds as it is where nobody changed anything, and loses just what was changed", () => {
    expect(groupsInForce(START, [])).toEqual(START)
    fc.assert(
      fc.property(fc.nat(START.length - 1), fc.boolean(), (at, removed) => {
        const group = START[at] as SynonymGroup
        const own = same("từ của sàn", "chữ của sàn")
        const held = groupsInForce(START, [{ replaces: startKey(group), removed, group: own }])
        expect(held.includes(group)).toBe(false)
        expect(held.includes(own)).toBe(!removed)
        expect(held).toHaveLength(START.length - (removed ? 1 : 0))
      }),
      { numRuns: 20 },
    )
  })

  it("closes no circle: a group that goes one way has no other that leads back", () => {
    const circles = START.filter(({ relation }) => relation === "oneway").filter(
      (group) =>
        faultOf(
          group,
          START.filter((one) => one !== group),
          group,
        )?.kind === "circle",
    )
    // One word in two spellings and two languages: all three ways were meant.
    expect(circles.filter(({ terms }) => !terms.includes("chocolate"))).toEqual([])
  })
})
