import { countsKey, engineQueries, FACETS, stillStarredQueries } from "../engine-queries"
import type { ListFilters } from "../filters"
import { type LostBadges, noneLost, withStillStarred } from "../lost-badges"

const today = 20261122
const queries = (filters: Partial<ListFilters>, noneExpired = false) =>
  engineQueries({ q: "", sort: "relevance", page: 1, ...filters }, today, "product_v1", { noneExpired })

describe("the queries of a list", () => {
  it("count stars only where the badge is valid today", () => {
    expect(queries({}).at(-1)).toMatchObject({ limit: 0, facets: ["stars"], filter: ["valid_until >= 20261122"] })
    expect(queries({ stars: 5 })[0]?.filter).toEqual(["stars = 5 AND valid_until >= 20261122"])
  })

  it("count stars with the hits where no badge has run out, unless the list is of some stars", () => {
    expect(queries({}, true)).toEqual([expect.objectContaining({ limit: 24, facets: [...FACETS, "stars"] })])
    const [hits, stars] = queries({ stars: 4 }, true)
    expect(hits?.facets).toEqual(FACETS)
    expect(stars).toMatchObject({ limit: 0, facets: ["stars"], filter: ["valid_until >= 20261122"] })
  })

  it("count a filtered facet without its own filter, and the others with it", () => {
    const [hits, province, stars] = queries({ province_code: "33", group: undefined })
    expect(hits).toMatchObject({ filter: ['province_code = "33"'], facets: ["group_code", "price"] })
    expect(province).toMatchObject({ filter: [], facets: ["province_code"] })
    expect(stars?.filter).toEqual(['province_code = "33"', "valid_until >= 20261122"])
  })

  it("leave out badges that were lost, and keep the stars that such a product still has", () => {
    const filters: ListFilters = { q: "", sort: "relevance", page: 1, stars: 3 }
    const lost: LostBadges = { key: "ab", starsNow: new Map([["a", null], ["b", 3 as const]]) } // prettier-ignore
    const [hits, stars] = engineQueries(filters, today, "product_v1", { noneExpired: true, lost })
    const held = 'valid_until >= 20261122 AND id NOT IN ["a", "b"]'
    expect(hits?.filter).toEqual([`((stars = 3 AND ${held}) OR id IN ["b"])`])
    expect(stars).toMatchObject({ limit: 0, facets: ["stars"], filter: [held] })
    expect(stillStarredQueries(filters, today, "product_v1", lost)).toMatchObject([
      { limit: 1, filter: ['id IN ["b"]'] },
    ])
    expect(withStillStarred({ "4": 2 }, [{ id: "b" }], lost)).toEqual({ "3": 1, "4": 2 })
    expect(stillStarredQueries(filters, today, "product_v1", noneLost)).toEqual([])
    expect(countsKey(filters, today, lost)).not.toBe(countsKey(filters, today))
  })

  it("ask for the page and nothing but what a card shows", () => {
    const [hits] = queries({ page: 3, sort: "price_asc" })
    expect(hits).toMatchObject({ offset: 48, limit: 24, sort: ["price:asc"] })
    expect(hits?.attributesToRetrieve).not.toContain("old_names")
  })

  it("show the newest first where there are no words to be relevant to", () => {
    expect(queries({})[0]?.sort).toEqual(["created_at:desc"])
  })

  it("keep a value a value whatever it holds", () => {
    expect(queries({ stall: 'x" OR stars = 5' })[0]?.filter).toEqual(['seller_slug = "x\\" OR stars = 5"'])
  })

  it("share their counts on every page and in every order that matches alike, and on no other day", () => {
    const key = (filters: Partial<ListFilters>, on = today) =>
      countsKey({ q: "mật ong", sort: "price_asc", page: 1, ...filters }, on)
    expect(key({ page: 2, sort: "newest" })).toBe(key({}))
    const others = [key({ sort: "relevance" }), key({ q: "mật" }), key({ stars: 4 }), key({}, today + 1)]
    expect(others).not.toContain(key({}))
  })
})
