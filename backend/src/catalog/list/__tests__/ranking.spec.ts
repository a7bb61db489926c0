import { productFields } from "../../../search/fields"
import { RANKING_RULES } from "../../../search/ranking"
import { rankingCriteria } from "../../../search/ranking-page"
import { SEARCHED } from "../../../search/searched"
import { STAGES } from "../stages"

jest.mock("@medusajs/framework/utils", () => ({
  ...jest.requireActual<object>("@medusajs/framework/utils"),
  defineSearchIndex: (index: unknown) => index,
}))

const criteria = rankingCriteria()
const texts = [...criteria.ways.flatMap(({ title, items }) => [title, ...items]), ...criteria.texts, ...criteria.rules]

/** The index as it is where a Meilisearch is given. */
function engineIndex() {
  process.env.MEILISEARCH_HOST = "http://meilisearch.example"
  return JSON.stringify(jest.requireActual<{ default: unknown }>("../../../search/product").default)
}

describe("the page of ranking criteria", () => {
  it("has words for every rule, field and stage, each once", () => {
    expect(texts.every((text) => typeof text === "string" && text.length > 3)).toBe(true)
    expect(criteria.rules).toHaveLength(RANKING_RULES.length)
    expect(criteria.texts).toHaveLength(SEARCHED.length)
    expect(criteria.ways.flatMap(({ items }) => items)).toHaveLength(STAGES.length)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it("tells of the ways in the order in which they are asked", () => {
    const near = criteria.ways[2]?.items ?? []
    expect(near[0]).toBe("Tên có đủ các từ, cho phép sai một chữ cái")
    expect(near.indexOf("Hợp với dịp được nêu, dù không có từ nào")).toBeLessThan(near.indexOf("Thiếu một từ"))
    expect(near.at(-1)).toBe("Có một từ của câu")
  })

  it("tells of the rules that the engine is given, in their order", () => {
    expect(engineIndex()).toContain(`"rankingRules":${JSON.stringify(RANKING_RULES)}`)
  })

  it("tells of the fields that are searched, the most telling first", () => {
    const text = JSON.stringify(productFields)
    const places = SEARCHED.map((field) => text.indexOf(`"${field}"`))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
