import type { ISearchModuleService, Logger } from "@medusajs/framework/types"
import type { ProductCard } from "@san-ocop/kit/http/catalog"
import { liveCards, lostBadges } from "../live-cards"
import { noneLost } from "../lost-badges"
import { meantInstead } from "../meant"
import { productList } from "../product-list"

jest.mock("../live-cards", () => ({ liveCards: jest.fn(), lostBadges: jest.fn() }))
jest.mock("../meant", () => ({ meantInstead: jest.fn() }))
jest.mock("../engine-list", () => ({ engineList: () => Promise.resolve({ items: [{ id: "a" }], count: 1 }) }))
jest.mock("../knowledge", () => ({
  planOf: (text: string) => Promise.resolve({ text, typing: null, words: [{}], stars: null, price: null }),
}))
jest.mock("../provinces", () => ({ knownProvinces: () => Promise.resolve([]) }))
jest.mock("../meilisearch", () => ({ engineHost: () => "http://meilisearch.example" }))

/** What is done for a list, in turn, and the list; `isShared`: whether others wait for it by the time they are counted. */
async function listed(isShared: boolean) {
  const done: string[] = []
  const reads: ProductCard[][] = [
    [{ id: "a", name: "first" } as ProductCard],
    [{ id: "a", name: "again" } as ProductCard],
  ]
  jest.mocked(liveCards).mockImplementation(() => {
    done.push("cards")
    return Promise.resolve(reads.shift() ?? [])
  })
  jest.mocked(lostBadges).mockImplementation(() => {
    done.push("lost")
    return Promise.resolve(noneLost)
  })
  jest.mocked(meantInstead).mockImplementation(() => {
    done.push("meant")
    return Promise.resolve(null)
  })
  const leave = () => {
    done.push("left")
    return isShared
  }
  const engines = { search: {} as ISearchModuleService, logger: {} as Logger }
  const { items } = await productList({ q: "mật ong", sort: "relevance", page: 1 }, engines, leave)
  return { done, names: items.map(({ name }) => name) }
}

describe("a list that is being found", () => {
  it("is read again for those who joined, once nobody joins any more", async () => {
    expect(await listed(true)).toEqual({ done: ["lost", "cards", "left", "cards", "lost", "meant"], names: ["again"] })
  })

  it("is read once for somebody alone, and not shared while what may be meant is looked for", async () => {
    expect(await listed(false)).toEqual({ done: ["lost", "cards", "left", "meant"], names: ["first"] })
  })
})
