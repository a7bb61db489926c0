import type { ProductList, SuggestionList } from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"

const list = async (query = "") => (await ask<ProductList>("GET", `/catalog/products${query}`)).body
const encoded = (text: string) => encodeURIComponent(text)

describe("GET /catalog/products", () => {
  // What earlier suites changed may still be on its way to the index.
  beforeAll(() => runJob("search-catch-up"), 60_000)

  it("answers 24 cards a page, without repeating any on the next", async () => {
    const [first, second] = [await list("?sort=price_asc"), await list("?sort=price_asc&page=2")]
    expect(first.items).toHaveLength(24)
    const ids = new Set(first.items.map(({ id }) => id))
    expect(second.items.some(({ id }) => ids.has(id))).toBe(false)
    expect(first.pages).toBe(Math.min(Math.ceil(first.count / 24), 41))
    const prices = [...first.items, ...second.items].map(({ price }) => price)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
  })

  it.each(["mật ong", "mat ong", "MẬT ONG", "mâṭ ong".normalize("NFD")])("finds honey by %s", async (words) => {
    const { items } = await list(`?q=${encoded(words)}`)
    expect(items[0]?.name.toLowerCase()).toContain("mật ong")
  })

  it("counts as many in each facet as the filter then finds", async () => {
    const compared = async () => {
      const { facets } = await list()
      return Promise.all(
        (["province", "group", "stars"] as const).map(async (name) => {
          const value = facets[name].at(-1)
          return { name, said: value?.count, found: (await list(`?${name}=${value?.value}`)).count }
        }),
      )
    }
    // Counts may be five seconds old.
    await eventually(compared, (all) => all.every(({ said, found }) => said !== undefined && said === found))
  })

  it("keeps the other values of a chosen facet with their counts", async () => {
    const both = async () => {
      const { province } = (await list()).facets
      return [province, (await list(`?province=${province[0]?.value}`)).facets.province]
    }
    const [all, kept] = await eventually(both, ([one, other]) => JSON.stringify(one) === JSON.stringify(other))
    expect(kept).toEqual(all)
  })

  it("shows only badges of the stars asked for", async () => {
    const { items } = await list("?stars=5")
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ badge }) => badge?.stars === 5)).toBe(true)
  })

  it.each([
    ["province", "?province=khong-co"],
    ["group", "?group=xyz"],
    ["stars", "?stars=2"],
    ["page", "?page=0"],
    ["page", "?page=1000"],
    ["page", "?page=abc"],
    ["price_min", "?price_min=-1"],
    ["price_min", "?price_min=200&price_max=100"],
    ["sort", "?sort=id"],
    ["q", `?q=${"a".repeat(201)}`],
    ["q", "?q=a&q=b"],
    ["stall", `?stall=${encoded('x" OR province_code = "01')}`],
    ["nonsense", "?nonsense=1"],
  ])("refuses a wrong %s by name: %s", async (field, query) => {
    const { status, body } = await ask("GET", `/catalog/products${query}`)
    expect({ status, field: body.field }).toEqual({ status: 400, field })
    expect(body.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i)
  })

  it("takes what looks like a filter for words", async () => {
    const { status } = await ask("GET", `/catalog/products?q=${encoded('" OR price > 0 OR "')}`)
    expect(status).toBe(200)
  })

  it("exposes no index through the stock route", async () => {
    for (const entity of ["product", "product_fallback"]) {
      const { status } = await ask("POST", "/store/search", { body: { entity } })
      expect(status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe("GET /catalog/suggest", () => {
  it("suggests products while typing, without marks", async () => {
    const { body } = await ask<SuggestionList>("GET", "/catalog/suggest?q=mat%20o")
    expect(body.products[0]?.name.toLowerCase()).toContain("mật ong")
  })

  it("suggests nothing for nothing", async () => {
    const { body } = await ask<SuggestionList>("GET", "/catalog/suggest?q=")
    expect(body).toEqual({ products: [], producers: [], provinces: [], groups: [] })
  })
})
