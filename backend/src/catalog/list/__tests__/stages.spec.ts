import { Phrases } from "@san-ocop/kit/search/phrases"
import { type Place, PlaceBook } from "@san-ocop/kit/search/places"
import { planSearch } from "@san-ocop/kit/search/plan"
import { KEYS } from "../../../search/searched"
import { STEP } from "../stage-query"
import {
  inNamesWithWrongLetters,
  lastResorts,
  looseStages,
  MOST_STAGES,
  type Stage,
  STAGES,
  stagesOf,
  wordByWord,
} from "../stages"
import { wantedClauses } from "../wanted"

const old: Place = { name: "Hải Dương", level: "old_province", province_codes: ["33"], commune_codes: ["1"] }
const commune: Place = { name: "Bình Sơn", level: "commune", province_codes: ["33"], commune_codes: ["2"] }
const knowledge = {
  places: new PlaceBook([old, commune]),
  topics: new Phrases([
    ["quà tết", "gift"],
    ["ăn chay", "no meat"],
  ]),
  stopWords: new Set(["cho"]),
  safeStopWords: new Set<string>(),
  fillers: new Phrases<true>([]),
  besidePurpose: new Phrases<true>([["ăn", true]]),
  diets: new Set(["no meat"]),
  negations: new Phrases<"safe">([["không", "safe"]]),
  unwanted: new Phrases<string>([["cay", "hot"]]),
  contents: new Phrases<true>([]),
}
const plan = (q: string) => planSearch(q, knowledge)
const exact = (q: string) => stagesOf(plan(q)).exact

describe("the stages of a query", () => {
  it("look for words with their marks before they are looked for without", () => {
    expect(exact("mứt dừa").map(({ q }) => q.trim())).toEqual(["muwts duwaf", "mut dua"])
  })

  it("look for a query without marks as it is, and its words as whole words", () => {
    const [first] = exact("mut dua")
    expect(first).toMatchObject({ q: "mut dua ", on: KEYS })
  })

  it("look for the words of a place in names before they ask where a thing is from", () => {
    const filters = exact("kẹo dừa Hải Dương").map(({ q, filter }) => [q.trim(), filter])
    expect(filters.slice(0, 3)).toEqual([
      ["keoj duwaf hair duwowngz", undefined],
      ["keoj duwaf", '(old_province IN ["Hải Dương", "TP. Hải Dương"] OR commune_code IN ["1"])'],
      ["keoj duwaf", 'province_code IN ["33"]'],
    ])
  })

  it("show first what comes from an old province when nothing else is said", () => {
    const filters = exact("đặc sản Hải Dương").flatMap(({ filter }) => filter ?? [])
    expect(filters[0]).toBe('(old_province IN ["Hải Dương", "TP. Hải Dương"] OR commune_code IN ["1"])')
    expect(filters.at(-1)).toBe('province_code IN ["33"]')
  })

  it("look for several things that were named, one after the other, once no name bears all of them", () => {
    expect(exact("mật ong và trà").map(({ name, q }) => `${name}: ${q.trim()}`)).toEqual([
      "the matter, with marks: maatj ongz vaf traf",
      "the matter: mat ong va tra",
      "one of several things, with marks: maatj ongz",
      "one of several things, with marks: traf",
    ])
  })

  it("ask for what lies in a part of the country", () => {
    const region: Place = { ...old, name: "tây bắc", level: "region", old_provinces: ["Sơn La"] }
    const { exact: ways } = stagesOf(planSearch("đặc sản tây bắc", { ...knowledge, places: new PlaceBook([region]) }))
    expect(ways.flatMap(({ filter }) => filter ?? [])[0]).toBe(
      '(old_province IN ["Sơn La", "TP. Sơn La"] OR province_code IN ["33"] OR commune_code IN ["1"])',
    )
  })

  it("ask for a purpose as a condition", () => {
    expect(exact("trà quà tết").find(({ filter }) => filter)).toMatchObject({ q: "traf ", filter: 'topics = "gift"' })
  })

  it("show first what bears the purpose in its name, then all that is for it", () => {
    const ways = exact("ăn chay").filter(({ filter }) => filter)
    expect(ways.map(({ name, q, filter }) => [name, q.trim(), filter])).toEqual([
      ["of the topic, by its name", "chay", 'topics = "no meat"'],
      ["of the topic", "ocop", 'topics = "no meat"'],
    ])
  })

  it("show who keeps to a diet what is of it before other things of that name", () => {
    const ways = (q: string) => stagesOf(plan(q)).elsewhere.map(({ name }) => name)
    expect(ways("giò ăn chay")).toEqual(["of the topic", "the matter alone, with marks"])
    expect(ways("giò quà tết")).toEqual(["the matter alone, with marks"])
  })

  it("leave out what is not wanted, unless there is nothing else", () => {
    const wanted = { filters: { q: "", sort: "relevance", page: 1 } as const, plan: plan("khô bò không cay") }
    expect(wantedClauses(wanted, 20261122, false).rest).toBe('topics NOT IN ["hot"]')
    expect(wantedClauses(wanted, 20261122, true).rest).toBeUndefined()
  })

  it("never lose all words, and take a wrong letter only where nothing was found", () => {
    expect(exact("cho")).not.toHaveLength(0)
    expect(lastResorts(plan("banh cai")).map(({ name }) => name)).toContain("with wrong letters")
    expect(exact("banh cai").every(({ on }) => !on.includes("name_plain"))).toBe(true)
  })

  it("show what is for a purpose before what bears but one word, where nothing of it bears all", () => {
    const ways = lastResorts(plan("lá trà quà tết")).map(({ name, q, filter }) => [name, q.trim(), filter])
    const [first] = ways.filter(([, , filter]) => filter !== undefined)
    expect(first).toEqual(["of the topic, but for one word, with marks", "las", 'topics = "gift"'])
    const names = ways.map(([name]) => name)
    const unfiltered = ways.findIndex(([name, , filter]) => String(name).startsWith("but for") && filter === undefined)
    expect(names.indexOf("of the topic at least")).toBeLessThan(unfiltered)
  })

  it("show nothing but what is for a purpose, where one short word beside it is nowhere", () => {
    const beside = (q: string) => lastResorts(plan(q)).filter(({ name }) => name !== "as typed, with wrong letters")
    const ways = beside("qua tet xyz")
    expect(beside("qua tet cafê").map(({ filter }) => filter)).toContain(undefined)
    expect(ways.map(({ filter }) => filter)).toEqual(ways.map(() => 'topics = "gift"'))
  })

  it("leave out the last word first, since the first says what a thing is; but of a producer all the first ones, since the last is his own", () => {
    const leftOut = (q: string) =>
      lastResorts(plan(q)).flatMap(({ name, q }) => (name === "but for one word" ? [q.trim()] : []))
    expect(leftOut("keo lac vung")[0]).toBe("keo lac")
    expect(leftOut("htx bao tam")[0]).toBe("tam")
    expect(leftOut("htx thuc pham bao tam")).toEqual([
      "pham bao tam",
      "bao tam",
      "thuc bao tam",
      "thuc pham tam",
      "thuc pham bao",
      "tam",
    ])
    expect(leftOut("htx duoc vietcor")[0]).toBe("vietcor")
    expect(leftOut("htx duoc pham vietcor").slice(0, 2)).toEqual(["pham vietcor", "vietcor"])
    expect(leftOut("mat ong htx bao tam")[0]).toBe("mat ong bao")
  })

  it("keep what was typed a value in their conditions", () => {
    const stages = exact('" OR price > 0 OR "')
    expect(stages.every(({ filter }) => filter === undefined)).toBe(true)
  })
})

describe("the order of stages", () => {
  const QUERIES = [
    ...["htx bảo tâm", "kẹo dừa Hải Dương", "đặc sản Hải Dương", "Bình Sơn", "mứt dừa", "mật ong và trà", "4 sao"],
    ...["trà quà tết", "quà tết Hải Dương", "quà tết ăn chay", "giò ăn chay", "rượu vang nho rừng cho quà tết"],
    ...["lá trà vàng quà tết Hải Dương", "khô bò không cay"],
  ]
  const nameOf = ({ name }: Stage) => name.replace(/, with marks$/, "") as (typeof STAGES)[number]
  const asked = QUERIES.flatMap((q) => {
    const meant = plan(q)
    const ways = stagesOf(meant)
    return [
      [...ways.exact, ...ways.elsewhere, ...ways.near],
      [inNamesWithWrongLetters(meant), ...ways.near],
      [...looseStages(meant, ways), ...wordByWord(meant)],
    ].map((stages) => [...new Set(stages.map(nameOf))])
  })

  it("is the one that shoppers are told of, where all of them are", () => {
    for (const names of asked) expect(names).toEqual(STAGES.filter((name) => names.includes(name)))
    expect(new Set(asked.flat())).toEqual(new Set(STAGES))
  })

  it("is as long at most as the engine can tell the last ones from nothing", () => {
    const meant = plan("mật ong rừng hoa cà phê và trà quà tết Hải Dương 4 sao dưới 200k không cay")
    const ways = stagesOf(meant)
    expect(looseStages(meant, ways)).toHaveLength(MOST_STAGES)
    expect(ways.exact.length + ways.elsewhere.length + ways.near.length).toBeLessThan(MOST_STAGES)
    expect(STEP ** (MOST_STAGES - 1)).toBeGreaterThan(10_000 * Number.EPSILON)
  })
})
