import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { SearchExplanation } from "@san-ocop/kit/http/search-plan"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ODD_QUERIES } from "../../../support/odd-queries"
import { describeWith } from "../../../support/server"

const list = async (q: string, rest = "") =>
  (await ask<ProductList>("GET", `/catalog/products?q=${encodeURIComponent(q)}${rest}`)).body

describeWith("MEILISEARCH_HOST")("a query in words", () => {
  // Until its index is there PostgreSQL answers, which is judged by suites of its own.
  beforeAll(async () => {
    await eventually(
      () => ask<ProductList>("GET", "/catalog/products?stars=5"),
      ({ body }) => !body.limited,
    )
  }, 60_000)

  it.each(["trà", "tra hoa vagn", "quà biếu"])(
    "has pages that repeat nothing and end where the count says: %s",
    async (q) => {
      const first = await list(q)
      const rest = await Promise.all(
        [...Array(Math.max(first.pages - 1, 0)).keys()].map((at) => list(q, `&page=${at + 2}`)),
      )
      const ids = [first, ...rest].flatMap(({ items }) => items.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toHaveLength(first.count)
    },
  )

  it("counts in each facet as many as the filter then finds", async () => {
    const { facets } = await list("trà")
    for (const [name, values] of [
      ["province", facets.province],
      ["group", facets.group],
      ["stars", facets.stars],
    ] as const) {
      const value = values[0]
      const filtered = await list("trà", `&${name}=${value?.value}`)
      expect({ name, count: filtered.count }).toEqual({ name, count: value?.count })
    }
  })

  it("says what raw typing was taken for, and when what it shows is only near", async () => {
    expect(await list("traf hoa vangf")).toMatchObject({ understood: "trà hoa vàng", near: false })
    expect(await list("trà hoa vàng")).toMatchObject({ understood: null, near: false })
    expect(await list("trà hoa vnag")).toMatchObject({ near: true })
  })

  it("holds to stars and price that are said, and a chosen filter wins over them", async () => {
    const said = await list("trà 5 sao")
    expect(said.items.length).toBeGreaterThan(0)
    expect(said.items.every(({ badge }) => badge?.stars === 5)).toBe(true)
    expect(said.near).toBe(false)
    expect(await list("trà dưới 1k")).toMatchObject({ near: true })
    const cheap = await list("trà dưới 100k")
    expect(cheap.items.every(({ price }) => price <= 100_000)).toBe(true)
    expect((await list("trà dưới 100k", "&price_min=150000")).items.every(({ price }) => price >= 150_000)).toBe(true)
  })

  it("keeps an order that was chosen", async () => {
    const prices = (await list("trà", "&sort=price_asc")).items.map(({ price }) => price)
    expect(prices.length).toBeGreaterThan(10)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
  })

  it.each(ODD_QUERIES)("is answered whatever it is: %j", async (q) => {
    const { status } = await ask("GET", `/catalog/products?q=${encodeURIComponent(q)}`)
    expect(status).toBe(200)
    expect((await ask("GET", `/catalog/suggest?q=${encodeURIComponent(q)}`)).status).toBe(200)
  })

  it.each([
    ["q", "products", `q=${"mật ong ".repeat(250)}`],
    ["q", "suggest", `q=${"mật ong ".repeat(250)}`],
    ["page", "products", "q=trà&page=10000"],
  ])("is refused by name when %s of %s is too much", async (field, read, query) => {
    const { status, body } = await ask("GET", `/catalog/${read}?${encodeURI(query)}`)
    expect({ status, field: body.field }).toEqual({ status: 400, field })
  })

  it("is explained to an operator", async () => {
    const { body } = await ask<SearchExplanation>("GET", "/admin/search/plan?q=tr%C3%A0%205%20sao", {
      token: await logIn("user", OPERATOR, PASSWORD),
    })
    expect(body).toMatchObject({ core: ["trà"], stars: { min: 5, max: 5 } })
    expect(body.hits[0]?.stage).toBeTruthy()
  })
})
