import type {
  FloorList,
  FloorPage,
  HomePage,
  ProductCard,
  ProducerPage,
  ProductList,
  ProductPage,
  Sitemap,
  StallPage,
} from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { handleOf } from "../../../support/casework"
import { freshName, newDraft, newSubmission } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { newGoods, takeDown } from "../../../support/shopper"

jest.setTimeout(90_000)

/** One with stars, so one with a producer: other suites add goods that have neither. */
const firstCard = async () => {
  const { body } = await ask<ProductList>("GET", "/catalog/products?in_stock=true&sort=stars")
  const [card] = body.items
  if (!card) throw new Error("the seeded server has no product in stock")
  return card
}

/** As given, but with what can be bought now before the rest. */
const buyableFirst = (cards: ProductCard[]) => [
  ...cards.filter(({ in_stock }) => in_stock),
  ...cards.filter(({ in_stock }) => !in_stock),
]

describe("the public pages", () => {
  it("show one product as its card and its stall do", async () => {
    const card = await firstCard()
    const { status, body } = await ask<ProductPage>("GET", `/catalog/products/${card.handle}`)
    expect(status).toBe(200)
    expect(body).toMatchObject(card)
    expect(body.stock).toBeGreaterThan(0)
    const stall = await ask<StallPage>("GET", `/catalog/stalls/${card.stall.slug}`)
    expect(stall.body.products.find(({ id }) => id === card.id)).toEqual(card)
  })

  it("say of goods that are only shown, in a list as on their page, that nobody sells them here", async () => {
    const { body } = await ask<ProductList>("GET", "/catalog/products?q=danh%20mục%20OCOP%20Nghệ%20An")
    const entry = body.items.find(({ stall }) => stall.slug === "danh-muc-ocop-nghe-an")
    expect(entry).toMatchObject({ sales_mode: "catalogue_only", in_stock: false })
    const page = await ask<ProductPage>("GET", `/catalog/products/${entry?.handle}`)
    expect(page.body).toMatchObject({ ...entry })
  })

  it("show a producer with his products and certificates", async () => {
    const card = await firstCard()
    const product = await ask<ProductPage>("GET", `/catalog/products/${card.handle}`)
    const { body } = await ask<ProducerPage>("GET", `/catalog/producers/${product.body.producer?.slug}`)
    expect(body.products.map(({ id }) => id)).toContain(card.id)
    expect(body.stalls.map(({ slug }) => slug)).toContain(card.stall.slug)
  })

  it("count on the floor's page what the list of floors counts, and what search finds there", async () => {
    const { body } = await ask<FloorList>("GET", "/catalog/floors")
    const [floor] = [...body.floors].sort((a, b) => b.product_count - a.product_count)
    const page = await ask<FloorPage>("GET", `/catalog/floors/${floor?.slug}`)
    expect(page.body).toMatchObject({ ...floor })
    const found = () => ask<ProductList>("GET", `/catalog/products?province=${floor?.province_code}`)
    await runJob("search-catch-up") // what other suites have just changed may still be on its way to the index
    const counted = await eventually(found, ({ body: list }) => list.count === floor?.product_count)
    expect(counted.body.count).toBe(floor?.product_count)
    expect(page.body.stalls.reduce((sum, stall) => sum + stall.product_count, 0)).toBe(floor?.product_count)
  })

  it("greet with what there is", async () => {
    const { body } = await ask<HomePage>("GET", "/catalog/home")
    expect(body.newest.length).toBeGreaterThan(0)
    expect(body.newest.every(({ in_stock }) => in_stock)).toBe(true)
    expect(body.five_star.every(({ badge }) => badge?.stars === 5)).toBe(true)
    expect(body.five_star).toEqual(buyableFirst(body.five_star))
    expect(body.groups).toHaveLength(6)
    expect(body.totals.products).toBe(body.groups.reduce((sum, { count }) => sum + count, 0))
    expect(body.totals.floors).toBe(body.floors.length)
  })

  it("are all in the sitemap", async () => {
    const card = await firstCard()
    const { body } = await ask<Sitemap>("GET", "/catalog/sitemap")
    const paths = new Set(body.paths.map(({ path }) => path))
    for (const path of ["/", "/san", `/san-pham/${card.handle}`, `/gian-hang/${card.stall.slug}`]) {
      expect(paths).toContain(path)
    }
  })

  it("are in the sitemap while their goods are on sale: no draft, none that waits for the department, none that it took down", async () => {
    const seller = await sampleSeller(HONEY_PHONE)
    const listed = async () => (await ask<Sitemap>("GET", "/catalog/sitemap")).body.paths.map(({ path }) => path)
    const goods = await newGoods(seller, "Hàng trong sơ đồ")
    const path = `/san-pham/${await handleOf(goods)}`
    const before = await listed()
    expect(before.filter((one) => one === path)).toHaveLength(1)
    await newDraft(seller, freshName("Hàng còn nháp"))
    await newSubmission(seller, freshName("Hàng chờ duyệt"))
    expect((await listed()).filter((one) => !before.includes(one))).toEqual([])
    await takeDown(seller, goods)
    expect(await listed()).not.toContain(path)
  })

  it("say how long they took, and may be read from any site", async () => {
    const answer = await fetch(`${backendUrl()}/catalog/floors`)
    expect(answer.headers.get("server-timing")).toMatch(/^db;dur=\d/)
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  })
})

describe("the short way to the public pages", () => {
  it("answers what the long way does, which other spellings and methods take", async () => {
    const { handle } = await firstCard()
    const path = `/catalog/products/${handle}`
    const answers = await Promise.all(
      [path, `${path}/`, path.replace("products", "Products")].map((one) => ask("GET", one)),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    const head = await fetch(backendUrl() + path, { method: "HEAD" })
    expect([head.status, await head.text()]).toEqual([200, ""])
    expect((await ask("POST", path)).status).toBe(404)
  })
})

describe("what is not there", () => {
  it.each(["products", "stalls", "producers", "floors", "certificates", "traces"])(
    "is a 404 in words: %s",
    async (kind) => {
      for (const key of ["khong-co-dau", "%00", "a".repeat(300), "..%2F..%2Fetc", "'%20OR%201=1--", "đặc-sản"]) {
        const { status, body } = await ask("GET", `/catalog/${kind}/${key}`)
        expect({ key, status, type: body.type }).toEqual({ key, status: 404, type: "not_found" })
      }
    },
  )

  it("is a 400 where the address cannot be read", async () => {
    expect((await ask("GET", "/catalog/products/%E0%A4%A")).status).toBe(400)
  })
})
