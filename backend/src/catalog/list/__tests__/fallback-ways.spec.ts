import { fallbackWays, type Way } from "../fallback-ways"
import type { ListFilters } from "../filters"
import { planOf } from "../knowledge"

jest.mock("../../database", () => ({
  readBatch: () => Promise.resolve([{ name: "Huế", level: "province", province_codes: ["46"], commune_codes: [] }]),
}))

const ways = async (q: string, chosen: Partial<ListFilters> = {}): Promise<Way[]> =>
  fallbackWays({ filters: { q, sort: "relevance", page: 1, ...chosen }, plan: await planOf(q) })

describe("the ways in which PostgreSQL is asked", () => {
  it("leave out what is not wanted while anything was said of it, and say so where they no longer do", async () => {
    const [surest, ...others] = await ways("muối không cay")
    expect(surest).toMatchObject({ near: false, asked: { q: "muoi", avoided: ["cay"] } })
    for (const { near, asked } of others) expect(near || asked.avoided.includes("cay")).toBe(true)
  })

  it("look for nothing but what is not left out where nothing else was said", async () => {
    const [surest] = await ways("dị ứng hải sản")
    expect(surest).toMatchObject({ near: false, asked: { q: "", avoided: ["co-hai-san"] } })
  })

  it("keep to a diet: before anything else of that name comes whatever is of it", async () => {
    const all = await ways("bánh cho người ăn chay")
    expect(all[0]).toMatchObject({ near: false, asked: { q: "banh", topics: { every: ["an-chay"] } } })
    const words = all.findIndex(({ asked }) => asked.q === "banh" && !JSON.stringify(asked.topics).includes("an-chay"))
    const diet = all.findIndex(({ asked }) => asked.q === "" && JSON.stringify(asked.topics).includes("an-chay"))
    expect(diet).toBeGreaterThan(0)
    expect(words).toBeGreaterThan(diet)
  })

  it("look for a purpose, not for its words", async () => {
    const [surest] = await ways("quà biếu")
    expect(surest?.asked).toMatchObject({ q: "", topics: { every: ["qua-tang"] } })
  })

  it("look in the province that was said, unless another was chosen", async () => {
    expect((await ways("mè xửng Huế"))[0]?.asked.province_code).toBe("46")
    expect((await ways("mè xửng Huế", { province_code: "01" }))[0]?.asked.province_code).toBe("01")
  })

  it("hold to what was chosen to the last, and what was only said gives way", async () => {
    const all = await ways("trà dưới 100k", { stars: 4, in_stock: true })
    expect(all[0]?.asked).toMatchObject({ price_max: 100_000, stars: { min: 4, max: 4 }, in_stock: true })
    for (const { asked } of all) expect(asked).toMatchObject({ stars: { min: 4, max: 4 }, in_stock: true })
    expect(all.at(-1)).toMatchObject({ near: true, asked: { q: "tra" } })
    expect(all.at(-1)?.asked.price_max).toBeUndefined()
  })

  it("ask nothing twice, and one way is enough for no words", async () => {
    expect(await ways("", { stars: 5 })).toHaveLength(1)
    expect(await ways("trà")).toHaveLength(1)
    expect((await ways("mật ong")).map(({ match }) => match)).toEqual(["last", "any"])
  })
})
