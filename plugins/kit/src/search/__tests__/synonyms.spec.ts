import { Synonyms, type SynonymGroup } from "../synonyms"

const GROUPS: SynonymGroup[] = [
  { terms: ["dứa", "thơm", "trái thơm"], relation: "same", risk_when_folded: "high", asked_only: ["thơm"] },
  { terms: ["thịt lợn", "thịt heo"], relation: "same", risk_when_folded: "low" },
  { terms: ["mắm tôm", "mắm ruốc"], relation: "related", risk_when_folded: "low" },
  {
    terms: ["mắm nước", "nước mắm"],
    relation: "oneway",
    risk_when_folded: "low",
    from: ["mắm nước"],
    to: ["nước mắm"],
  },
  { terms: ["yến sào", "yến"], relation: "same", risk_when_folded: "low" },
  { terms: ["atiso", "actiso"], relation: "same", risk_when_folded: "low" },
]
const names = (name: string) => new Synonyms(GROUPS).otherNames(name)

describe("other names of a product", () => {
  it("are the words of other regions for a thing in its name", () => {
    expect(names("Thịt lợn hun khói")).toEqual([{ name: "thịt heo", relation: "same", marked: false }])
  })

  it("are found only where the marks are the same: no dứa in dừa", () => {
    expect(names("Mứt dừa")).toEqual([])
    expect(names("Mứt dứa").map(({ name, marked }) => [name, marked])).toEqual([
      ["thơm", true],
      ["trái thơm", true],
    ])
  })

  it("say when the thing is only akin, and go one way where they say so", () => {
    expect(names("Mắm tôm Hậu Lộc")).toEqual([{ name: "mắm ruốc", relation: "related", marked: false }])
    expect(names("Nước mắm").map(({ name }) => name)).toEqual(["mắm nước"])
    expect(names("Mắm nước")).toEqual([])
  })

  it("are not made of a word that means other things too", () => {
    expect(names("Gạo thơm")).toEqual([])
  })

  it("are not made of somebody's name", () => {
    expect(names("Lạp xưởng Mỹ Yến")).toEqual([])
    expect(names("Cao Atiso").map(({ name }) => name)).toEqual(["actiso"]) // nobody is called so
    expect(names("Yến tinh chế").map(({ name }) => name)).toEqual(["yến sào"])
  })
})
