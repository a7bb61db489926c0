import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { ODD_QUERIES } from "../../../support/odd-queries"
import { freshName, newApproval } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, sampleSeller, type SampleSeller } from "../../../support/sample-people"
import { stopEngine, takeKeyAway } from "../../../support/search-engine"
import { describeWith, readLog } from "../../../support/server"

const list = async (query: string) => (await ask<ProductList>("GET", `/catalog/products?${query}`)).body
const encoded = (text: string) => encodeURIComponent(text)
/** The list as the engine answers it: after failures it is left in peace for some seconds. */
const engineList = (query: string) =>
  eventually(
    () => list(query),
    ({ limited }) => !limited,
  )

const ASKED = [
  "sort=price_asc",
  "q=nuoc%20mam",
  "stars=4&sort=price_asc",
  "q=qzxw",
  "q=tra&page=2",
  "q=qu%C3%A0%20t%E1%BA%BFt",
]

/** Ids of all that a query finds. */
async function idsOf(q: string): Promise<string[]> {
  const first = await list(`q=${encoded(q)}`)
  const others = await Promise.all(
    [...Array(Math.max(first.pages - 1, 0)).keys()].map((at) => list(`q=${encoded(q)}&page=${at + 2}`)),
  )
  return [first, ...others].flatMap(({ items }) => items.map(({ id }) => id)).sort()
}
async function idsOfEach(queries: readonly string[]): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>()
  for (const q of queries) ids.set(q, await idsOf(q))
  return ids
}

/** Queries that name no thing: who it is for, what for, and what must not be in it. */
const CONDITIONS = [
  ...["không cay", "khong cay", "dị ứng hải sản", "không có hải sản", "đồ ăn chay", "cho người ăn chay"],
  ...["quà biếu", "quà tặng không hải sản", "đồ ăn vặt không cay"],
]
/** A thing, and the same without what is not wanted. */
const WITHOUT = [
  ["khô", "khô không hải sản"],
  ["ruốc", "ruốc không hải sản"],
  ["bánh", "bánh không hải sản"],
] as const
/** Things for who keeps to a diet. */
const OF_DIET = ["bánh cho người ăn chay", "phở ăn chay", "mắm chay", "hạt cho người ăn chay"]

/** Words that an English search leaves out. */
const SMALL_WORDS = ["mỳ", "my", "đỏ"]

/** Whatever is asked is answered, from PostgreSQL, with all that there is. */
async function answersWithoutEngine(count: number): Promise<void> {
  // What the engine answered a moment ago is shown for a moment more.
  await eventually(
    () => list("sort=price_asc"),
    ({ limited }) => limited,
  )
  for (const query of [...ASKED, ...ODD_QUERIES.map((q) => `q=${encoded(q)}`)]) {
    const { status, body } = await ask<ProductList>("GET", `/catalog/products?${query}`)
    expect({ query, status, limited: body.limited }).toEqual({ query, status: 200, limited: true })
  }
  expect((await list("sort=price_asc")).count).toBe(count)
  expect((await call("GET", "/catalog/suggest?q=mat%20o")).status).toBe(200)
  expect((await call("GET", "/ready")).body).toMatchObject({ ready: true, parts: { search: "degraded" } })
}

describeWith("MEILISEARCH_HOST")("while the search engine is away", () => {
  let seller: SampleSeller
  let officer = ""
  let listing: ListingReview
  let name = ""
  let price = 150_000
  const found = async () =>
    (await list(`q=${encoded(name)}&province=${seller.province_code}`)).items.find((card) => card.name === name)
  const change = async () => {
    price += 1_000
    const path = `${seller.path}/listings/${listing.id}/price-and-stock`
    expect((await ask("POST", path, { token: seller.token, body: { price, stock: 5 } })).status).toBe(200)
  }

  beforeAll(async () => {
    seller = await sampleSeller(HONEY_PHONE)
    officer = await sampleOfficer(seller.province_code)
    name = freshName("Mật ong vườn quýt")
    listing = await newApproval(seller, officer, name)
    await eventually(found, Boolean)
    // What earlier suites changed may still be on its way: engine and PostgreSQL are compared at rest.
    await runJob("search-catch-up")
  }, 90_000)

  it("every question is answered while it is stopped, and what changed meanwhile is found afterwards", async () => {
    const { count } = await engineList("sort=price_asc")
    const goOn = stopEngine()
    try {
      await change()
      await answersWithoutEngine(count)
      expect(await eventually(found, (card) => card?.price === price)).toBeTruthy()
    } finally {
      goOn()
    }
    await engineList("sort=price_asc")
    await runJob("search-catch-up")
    expect(await eventually(found, (card) => card?.price === price)).toBeTruthy()
    expect(await engineList("sort=price_asc")).toMatchObject({ count })
  }, 90_000)

  it("what somebody does not want, or may not eat, is left out just as the engine leaves it out", async () => {
    await engineList("sort=price_asc")
    const asked = [...CONDITIONS, ...WITHOUT.flat()]
    const byEngine = await idsOfEach(asked)
    const goOn = stopEngine()
    try {
      await eventually(
        () => list("sort=price_asc"),
        ({ limited }) => limited,
      )
      const instead = await idsOfEach([...asked, ...OF_DIET])
      for (const q of CONDITIONS) {
        expect(byEngine.get(q)?.length).toBeGreaterThan(0)
        expect({ q, ids: instead.get(q) }).toEqual({ q, ids: byEngine.get(q) })
      }
      for (const [all, without] of WITHOUT) {
        const kept = new Set(byEngine.get(without))
        const leftOut = byEngine.get(all)?.filter((id) => !kept.has(id)) ?? []
        expect({ without, leftOut: leftOut.length }).not.toEqual({ without, leftOut: 0 })
        const found = instead.get(without) ?? []
        expect(found.length).toBeGreaterThan(0)
        expect({ without, wrong: found.filter((id) => leftOut.includes(id)) }).toEqual({ without, wrong: [] })
      }
      const ofDiet = new Set(byEngine.get("đồ ăn chay"))
      for (const q of OF_DIET)
        expect({ q, wrong: instead.get(q)?.filter((id) => !ofDiet.has(id)) }).toEqual({ q, wrong: [] })
    } finally {
      goOn()
    }
  }, 90_000)

  it("short words are found that are small words of English without their marks", async () => {
    await engineList("sort=price_asc")
    const goOn = stopEngine()
    try {
      await eventually(
        () => list("sort=price_asc"),
        ({ limited }) => limited,
      )
      const found = await Promise.all(SMALL_WORDS.map(async (q) => [q, (await list(`q=${encoded(q)}`)).count > 0]))
      expect(found).toEqual(SMALL_WORDS.map((q) => [q, true]))
    } finally {
      goOn()
    }
  }, 90_000)

  it("every question is answered while it refuses the key, whoever runs the floor is told, and nothing is lost", async () => {
    const { count } = await engineList("sort=price_asc")
    const token = await logIn("user", OPERATOR, PASSWORD)
    const giveBack = await takeKeyAway()
    try {
      await change()
      await answersWithoutEngine(count)
      expect(await eventually(found, (card) => card?.price === price)).toBeTruthy()
      const asked = {
        id: null,
        change: { relation: "same", terms: ["mật ong", "zumbari"], from: [], to: [] },
        queries: ["zumbari"],
      }
      const preview = await ask("POST", "/admin/search/synonym-preview", { token, body: asked })
      expect({ status: preview.status, code: preview.body.code }).toEqual({ status: 409, code: "search_engine_away" })
      await runJob("search-catch-up")
      expect(readLog("BACKEND")).toMatch(/search engine away, PostgreSQL answers: .*API key/)
    } finally {
      await giveBack()
    }
    await engineList("sort=price_asc")
    await runJob("search-catch-up")
    expect(await engineList(`q=${encoded(name)}&province=${seller.province_code}`)).toMatchObject({
      items: [{ name, price }],
    })
    expect(await engineList("sort=price_asc")).toMatchObject({ count })
    expect((await call("GET", "/ready")).body).toMatchObject({ parts: { search: "up" } })
  }, 90_000)
})
