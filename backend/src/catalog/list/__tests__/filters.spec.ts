import { cleanText, readFilters, readSuggestQuery } from "../filters"
import type { KnownProvince } from "../provinces"

const provinces: KnownProvince[] = [{ code: "33", slug: "hung-yen", name: "Hưng Yên", old_names: ["Thái Bình"] }]
const read = (query: Record<string, unknown>) => readFilters(query, provinces)

describe("the query of a list", () => {
  it("is everything, newest relevance first, where nothing is asked", () => {
    expect(read({})).toEqual({ q: "", sort: "relevance", page: 1 })
  })

  it("takes a province by code or by its floor's slug", () => {
    expect(read({ province: "33" }).province_code).toBe("33")
    expect(read({ province: "hung-yen" }).province_code).toBe("33")
  })

  it("takes an empty field for one not given", () => {
    expect(read({ q: "", province: "", price_min: "", page: "" })).toEqual({ q: "", sort: "relevance", page: 1 })
  })

  it("reads numbers and flags as they come in an address", () => {
    const query = { stars: "4", price_min: "0", price_max: "200000", in_stock: "true", page: "3" }
    expect(read(query)).toMatchObject({ stars: 4, price_min: 0, price_max: 200_000, in_stock: true, page: 3 })
    expect(read({ in_stock: "false" })).not.toHaveProperty("in_stock")
  })

  it.each([
    ["province", { province: "99" }],
    ["province", { province: 'x" OR stars = 5' }],
    ["group", { group: "thuc-pham-x" }],
    ["stars", { stars: "6" }],
    ["price_min", { price_min: "9", price_max: "8" }],
    ["price_max", { price_max: "1e99" }],
    ["page", { page: "42" }],
    ["page", { page: "1.5" }],
    ["q", { q: ["a", "b"] }],
    ["other", { other: "1" }],
  ])("names the wrong field: %s", (field, query) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ type: "invalid_data", field }))
  })
})

describe("text", () => {
  it("is composed, without control characters and runs of spaces", () => {
    expect(cleanText("  ma\u0302\u0323t\u0007 \u200b ong\n")).toBe("mật ong")
    expect(readSuggestQuery({ q: "mắm\ttôm" })).toBe("mắm tôm")
  })
})
