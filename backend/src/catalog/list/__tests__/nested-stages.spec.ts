import { Phrases } from "@san-ocop/kit/search/phrases"
import { type Place, PlaceBook } from "@san-ocop/kit/search/places"
import { planSearch } from "@san-ocop/kit/search/plan"
import { pageOfStages, widestOf } from "../nested-stages"
import { stagesOf } from "../stages"

const here: Place = { name: "Hải Dương", level: "old_province", province_codes: ["33"], commune_codes: [] }
const plan = (q: string) =>
  planSearch(q, {
    places: new PlaceBook([here]),
    topics: new Phrases([["quà tết", "gift"]]),
    stopWords: new Set(["cho"]),
    safeStopWords: new Set<string>(),
    fillers: new Phrases<true>([]),
    besidePurpose: new Phrases<true>([["ăn", true]]),
    diets: new Set(["no meat"]),
    negations: new Phrases<"safe">([["không", "safe"]]),
    unwanted: new Phrases<string>([["cay", "hot"]]),
    contents: new Phrases<true>([]),
  })
const widest = (q: string, countedWithMarks = new Set<string>()) => {
  const { exact, elsewhere, near } = stagesOf(plan(q))
  return widestOf([...exact, ...elsewhere, ...near], countedWithMarks)?.q.trim()
}

describe("the stage that finds whatever the others find", () => {
  it("is the one without marks, since fields that are compared with them hold their words without, too", () => {
    expect(widest("mứt dừa")).toBe("mut dua")
    expect(widest("mut dua")).toBe("mut dua")
  })

  it("is that of the first words of a long phrase, unless they are only looked for with their marks", () => {
    expect(widest("ruou vang nho rung")).toBe("ruou vang")
    expect(widest("rượu vang nho rừng")).toBeUndefined()
  })

  it("is none where a place or a purpose is a condition of its own", () => {
    expect(widest("kẹo dừa Hải Dương")).toBeUndefined()
    expect(widest("trà quà tết")).toBeUndefined()
  })

  it("is none for words that other names are found by only with their marks", () => {
    expect(widest("trà sen", new Set(["tra"]))).toBeUndefined()
    expect(widest("tra sen", new Set(["tra"]))).toBe("tra sen")
  })

  it("is none for more words than the engine looks at", () => {
    expect(widest("một hai ba bốn năm sáu bảy tám chín mười mứt")).toBeUndefined()
  })

  it("is none for wrong letters, and for the beginnings of words", () => {
    const words = { name: "the matter" as const, q: "mut ", on: ["name_key"], plain: ["mut"] }
    const forgiving = { name: "with wrong letters" as const, q: "mut ", on: ["name_plain"] }
    expect(widestOf([words, forgiving], new Set())).toBeUndefined()
    expect(widestOf([forgiving, words], new Set())).toBeUndefined()
    expect(widestOf([forgiving], new Set())).toBe(forgiving)
  })
})

describe("a page of stages", () => {
  const ids = (text: string) => [...text].map((id) => ({ id }))
  const all = [ids("cad"), ids("abcdef")]
  const page = (offset: number, limit: number) =>
    pageOfStages(
      all.map((found) => found.slice(0, offset + limit)),
      { offset, limit },
    ).map(({ hit, at }) => `${hit.id}${at}`)

  it("shows each thing once, in its best place", () => {
    expect(page(0, 10)).toEqual(["c0", "a0", "d0", "b1", "e1", "f1"])
  })

  it("is part of one list, however long its pages are", () => {
    for (const limit of [1, 2, 3, 4, 5]) {
      const pages = [0, 1, 2, 3, 4, 5].flatMap((at) => page(at * limit, limit))
      expect(pages).toEqual(page(0, 10))
    }
  })
})
