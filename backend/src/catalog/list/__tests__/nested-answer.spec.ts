import { isNestable, type Scored, nestedAnswer } from "../nested-stages"
import type { Answer } from "../stage-query"

const hits = (text: string) => [...text].map((id) => ({ id, _rankingScore: 1 }) as Scored)
const found = (text: string, estimatedTotalHits: number): Answer<Scored> => ({ hits: hits(text), estimatedTotalHits })

describe("an answer of nested stages", () => {
  it("counts no fewer than its pages show, however few the widest stage is said to find", () => {
    const page = { offset: 2, limit: 3, from: 0 }
    expect(nestedAnswer([found("abc", 3), found("cde", 3)], [0, 1], page).estimatedTotalHits).toBe(5)
    expect(nestedAnswer([found("abc", 3), found("abcde", 40)], [0, 1], page).estimatedTotalHits).toBe(40)
  })

  it("counts what the widest stage finds on a page beyond the last", () => {
    const page = { offset: 24, limit: 24, from: 0 }
    expect(nestedAnswer([found("ab", 2), found("abc", 3)], [0, 1], page)).toMatchObject({
      hits: [],
      estimatedTotalHits: 3,
    })
  })

  it("tells by which stage a hit was found, also where only the widest was asked", () => {
    const answer = nestedAnswer([found("ab", 2)], [3], { offset: 0, limit: 2, from: 0 })
    expect(answer.hits.map(({ _federation }) => _federation.queriesPosition)).toEqual([3, 3])
    const both = nestedAnswer([found("a", 1), found("ab", 2)], [0, 1], { offset: 0, limit: 2, from: 0 })
    expect(both.hits.map(({ _federation }) => _federation.queriesPosition)).toEqual([0, 1])
  })
})

describe("pages that stages are read together for, each from its beginning", () => {
  it("are the first ones; the engine merges those that lie deep, but in a chosen order, where one stage is read from there", () => {
    expect(isNestable({ sort: [], offset: 0 })).toBe(true)
    expect(isNestable({ sort: [], offset: 216 })).toBe(true)
    expect(isNestable({ sort: [], offset: 240 })).toBe(false)
    expect(isNestable({ sort: [], offset: 239 })).toBe(true)
    expect(isNestable({ sort: ["price:asc"], offset: 960 })).toBe(true)
  })
})
