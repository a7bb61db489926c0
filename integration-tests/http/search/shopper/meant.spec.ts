import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { RankingCriteria } from "@san-ocop/kit/http/ranking"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { describeWith } from "../../../support/server"

const list = async (q: string) => (await ask<ProductList>("GET", `/catalog/products?q=${encodeURIComponent(q)}`)).body

describeWith("MEILISEARCH_HOST")("what may have been meant", () => {
  // Until its index is there PostgreSQL answers, which is judged by suites of its own.
  beforeAll(async () => {
    await eventually(
      () => ask<ProductList>("GET", "/catalog/products?stars=5"),
      ({ body }) => !body.limited,
    )
  }, 60_000)

  // The words of the index are read after the first search that needs them.
  const meantBy = (q: string) =>
    eventually(
      () => list(q),
      ({ meant }) => meant !== null,
    )

  it("is said where nothing fits, and finds something", async () => {
    const { meant } = await meantBy("nưcớ mmắ")
    const found = await list(meant ?? "")
    expect(found.count).toBeGreaterThan(0)
    expect(found).toMatchObject({ near: false, meant: null })
  })

  it("is said where several words are wrong, one doubled letter each, though nothing bears all of them", async () => {
    const { meant } = await meantBy("matt onng hoa nhann")
    expect(meant).toMatch(/^mật ong/)
  })

  it("is no other place than the one that was named, and nothing for words that may well be meant though nothing is there", async () => {
    await meantBy("nưcớ mmắ")
    expect((await list("dac san tay ninh")).meant).toBeNull()
    expect((await list("thịt trâu gác bếp")).meant).toBeNull()
  })

  it("is no thing that fits fewer of the words than what was found", async () => {
    await meantBy("nưcớ mmắ")
    const { items, meant } = await list("ca fe đak lak")
    expect([items[0]?.name, meant]).toEqual([expect.stringMatching(/cà phê/i), null])
  })

  it("is not said where something fits, nor where nothing is near", async () => {
    await meantBy("nưcớ mmắ")
    expect((await list("nước mắm")).meant).toBeNull()
    expect((await list("qzxwvk qzxwvj")).meant).toBeNull()
  })
})

describe("GET /catalog/ranking", () => {
  it("tells by what results are ordered", async () => {
    const { status, body } = await ask<RankingCriteria>("GET", "/catalog/ranking")
    expect(status).toBe(200)
    expect(body.ways).toHaveLength(3)
    expect(body.rules.length).toBeGreaterThan(5)
  })
})
