import { addDays, day, formatDay, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type {
  CertificatePage,
  FloorPage,
  HomePage,
  ProducerPage,
  ProductList,
  StallPage,
} from "@san-ocop/kit/http/catalog"
import type { ProductFeed } from "@san-ocop/kit/http/recognition"
import { ask } from "../../../support/ask"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { newProduct, productOf, recognise, type Recognised } from "../../../support/recognition"
import { HONEY_PHONE, sampleOfficer, sampleSeller, type SampleSeller } from "../../../support/sample-people"

jest.setTimeout(360_000)

const MINUTE = 60_000

let seller: SampleSeller
let token = ""
let product: Recognised
let certificate = { id: "", number: "", valid_until: "" }
let slugs = { stall: "", producer: "", floor: "" }

/** The stars that each place shows for the product: null where there is no badge. */
async function stars(): Promise<Record<string, number | null>> {
  const page = await productOf(product.handle)
  const q = `q=${encodeURIComponent(product.name)}&stall=${slugs.stall}`
  const of = (items: { handle: string; badge: { stars: number } | null }[]) =>
    items.find(({ handle }) => handle === product.handle)?.badge?.stars ?? null
  const { body: list } = await ask<ProductList>("GET", `/catalog/products?${q}`)
  const { body: filtered } = await ask<ProductList>("GET", `/catalog/products?${q}&stars=4`)
  const { body: stall } = await ask<StallPage>("GET", `/catalog/stalls/${slugs.stall}`)
  const { body: producer } = await ask<ProducerPage>("GET", `/catalog/producers/${slugs.producer}`)
  const { body: home } = await ask<HomePage>("GET", "/catalog/home")
  const { body: feed } = await ask<ProductFeed>("GET", `/catalog/feeds/${slugs.floor}.json`)
  const entry = feed.items.find(({ id }) => id === product.product_id)
  return {
    product: page.badge?.stars ?? null,
    list: of(list.items),
    filter: of(filtered.items),
    facet: list.facets.stars.find(({ value }) => value === "4") ? 4 : null,
    stall: of(stall.products),
    producer: of(producer.products),
    home: home.new_certificates.find(({ number }) => number === certificate.number)?.stars ?? null,
    feed: entry?.status === "on_sale" ? (entry.badge?.stars ?? null) : null,
  }
}

const everywhere = (value: number | null) => ({
  product: value,
  list: value,
  filter: value,
  facet: value,
  stall: value,
  producer: value,
  home: value,
  feed: value,
})

/** What the search engine finds follows by events, so a new badge may take a moment there; everything else must be so at once. */
const searchFollows = (wanted: number | null) =>
  eventually(stars, ({ list, filter, facet }) => [list, filter, facet].every((found) => found === wanted))

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  token = await sampleOfficer(seller.province_code, "so-nn")
  product = await newProduct(seller, "Mật ong phù hiệu")
  const page = await productOf(product.handle)
  slugs = { stall: page.stall.slug, producer: page.producer?.slug ?? "", floor: page.place.floor_slug }
  const cells = {
    decision_number: `${process.hrtime.bigint()}/QĐ-UBND`,
    decided_on: formatDay(vietnamDay(new Date())),
    stars: "4",
  }
  certificate = await recognise(token, seller.province_code, product, cells)
})

afterEach(() => {
  moveClockByDays(0)
})

describe("a badge", () => {
  it("is shown in every place once its certificate is recorded", async () => {
    const found = await searchFollows(4)
    expect(found).toEqual({ ...everywhere(4), home: found.home })
  })

  it("ends everywhere at midnight in Vietnam, with nothing running and an index that is older than the end", async () => {
    const midnight = startOfVietnamDay(addDays(day(certificate.valid_until), 1)).getTime()
    moveClockTo(midnight - MINUTE)
    const before = await stars()
    expect(before).toEqual({ ...everywhere(4), home: before.home })
    moveClockTo(midnight + MINUTE)
    expect(await stars()).toEqual(everywhere(null))
  })

  it("ends at once with a suspension in every place, before the search engine has heard of it", async () => {
    const path = `/department/certificates/${certificate.id}/suspend`
    const body = { seen_state: "recognised", ground: "food_safety", decision_number: "1/QĐ", decided_on: "2026-11-01" }
    expect((await ask("POST", path, { token, body })).status).toBe(200)
    const { facet: _others, ...atOnce } = await stars() // counts what only resembles the name, too
    expect({ ...atOnce, facet: null }).toEqual(everywhere(null))
  })
})

describe("a badge of a product that was given another maker", () => {
  it("is gone in every place that shows goods, and the certificate's page leads to its product no more", async () => {
    const other = await newProduct(seller, "Mật ong đổi chủ thể")
    const decided_on = formatDay(vietnamDay(new Date()))
    const cells = { decision_number: `${process.hrtime.bigint()}/QĐ-UBND`, decided_on, stars: "4" }
    const { number } = await recognise(token, seller.province_code, other, cells)
    const shown = async () => {
      const { badge } = await productOf(other.handle)
      const q = `q=${encodeURIComponent(other.name)}&stall=${slugs.stall}`
      const { body: list } = await ask<ProductList>("GET", `/catalog/products?${q}`)
      const { body: stall } = await ask<StallPage>("GET", `/catalog/stalls/${slugs.stall}`)
      const { body: feed } = await ask<ProductFeed>("GET", `/catalog/feeds/${slugs.floor}.json`)
      const { body: floor } = await ask<FloorPage>("GET", `/catalog/floors/${slugs.floor}`)
      const { body: page } = await ask<CertificatePage>("GET", `/catalog/certificates/${number}`)
      const entry = feed.items.find(({ id }) => id === other.product_id)
      const cards = [...list.items, ...stall.products].filter(({ handle }) => handle === other.handle)
      return {
        badges: [badge, ...cards.map((card) => card.badge), entry?.status === "on_sale" ? entry.badge : null],
        four: floor.stars.four,
        leads: page.product?.handle ?? null,
        standing: page.standing,
      }
    }
    const before = await shown()
    expect(before.badges.map((one) => one?.stars)).toEqual(before.badges.map(() => 4))
    await withDatabase((database) =>
      database.query(
        `update product_producer set producer_id = (select id from producer where name <> $2 and deleted_at is null limit 1)
          where product_id = $1`,
        [other.product_id, other.producer_name],
      ),
    )
    const after = await shown()
    expect(after.badges).toEqual(before.badges.map(() => null))
    expect(after).toMatchObject({ four: before.four - 1, leads: null, standing: before.standing })
    expect(before.leads).toBe(other.handle)
  })
})

describe("the counts of stars beside a list", () => {
  /** A new product with four stars at a price of its own, and what a list of that price counts. */
  async function countedAlone(words: string) {
    const price = 1_000_000 + Number(process.hrtime.bigint() % 900_000n)
    const other = await newProduct(seller, words)
    const cells = {
      decision_number: `${process.hrtime.bigint()}/QĐ-UBND`,
      decided_on: formatDay(vietnamDay(new Date())),
      stars: "4",
    }
    const { id, valid_until } = await recognise(token, seller.province_code, other, cells)
    const [listing] = await withDatabase(async (database) => {
      const sql = "select id from listing where product_id = $1"
      return (await database.query<{ id: string }>(sql, [other.product_id])).rows
    })
    const path = `${seller.path}/listings/${listing?.id ?? ""}/price-and-stock`
    expect((await ask("POST", path, { token: seller.token, body: { price, stock: 5 } })).status).toBe(200)
    const counted = async () => {
      const { body } = await ask<ProductList>("GET", `/catalog/products?price_min=${price}&price_max=${price}&stars=5`)
      return { items: body.items.length, stars: body.facets.stars.map(({ value, count }) => [value, count]) }
    }
    await eventually(counted, ({ stars }) => stars.length === 1)
    expect(await counted()).toEqual({ items: 0, stars: [["4", 1]] })
    return { id, valid_until, counted, product_id: other.product_id }
  }

  it("leave out a badge at once, also on a page that does not show its product", async () => {
    const { id, counted } = await countedAlone("Mật ong đếm sao")
    const body = { seen_state: "recognised", ground: "food_safety", decision_number: "2/QĐ", decided_on: "2026-11-01" }
    expect((await ask("POST", `/department/certificates/${id}/suspend`, { token, body })).status).toBe(200)
    expect(await counted()).toEqual({ items: 0, stars: [] })
  })

  it("leave out a badge at once when its product is given another maker", async () => {
    const { product_id, counted } = await countedAlone("Mật ong đếm sao đổi chủ thể")
    await withDatabase((database) =>
      database.query(
        `update product_producer k set updated_at = now(), producer_id =
          (select id from producer m where m.id <> k.producer_id and m.deleted_at is null limit 1) where k.product_id = $1`,
        [product_id],
      ),
    )
    expect(await counted()).toEqual({ items: 0, stars: [] })
  })

  it("leave out a badge at the midnight when a certificate of fewer stars follows it", async () => {
    const { id, valid_until, counted } = await countedAlone("Mật ong đếm sao hôm sau")
    const follows = addDays(day(valid_until), -30)
    await withDatabase((database) =>
      database.query("update certificate set replaced_from = $2, updated_at = created_at where id = $1", [id, follows]),
    )
    const midnight = startOfVietnamDay(follows).getTime()
    moveClockTo(midnight - MINUTE)
    expect(await counted()).toEqual({ items: 0, stars: [["4", 1]] })
    moveClockTo(midnight + MINUTE)
    expect(await counted()).toEqual({ items: 0, stars: [] })
  })
})

describe("the feed for partner floors", () => {
  it("names each product with its page, and the badge with its last day", async () => {
    const { body } = await ask<ProductFeed>("GET", `/catalog/feeds/${slugs.floor}.json`)
    expect(body).toMatchObject({ version: 1, floor: { slug: slugs.floor } })
    expect(body.digest).toMatch(/^[0-9a-f]{64}$/)
    const badges = body.items.flatMap((item) => (item.status === "on_sale" && item.badge ? [item.badge] : []))
    expect(badges.length).toBeGreaterThan(0)
    expect(badges.every(({ valid_until }) => valid_until >= body.day)).toBe(true)
    expect(body.items.every(({ url }) => /^https?:\/\/.+\/san-pham\/.+/.test(url))).toBe(true)
  })

  it("keeps what was taken off sale as withdrawn, so that partners take it down, and changes its digest", async () => {
    const { body: before } = await ask<ProductFeed>("GET", `/catalog/feeds/${slugs.floor}.json`)
    const gone = await newProduct(seller, "Mật ong sẽ gỡ")
    const trade = await sampleOfficer(seller.province_code)
    const { body: queue } = await ask<{ items: { id: string }[] }>(
      "GET",
      `/department/listings?q=${encodeURIComponent(gone.name)}&state=approved`,
      { token: trade },
    )
    const decision = { revision_number: 1, reason_code: "misleading_claim", reason: "Gỡ thử" }
    await ask("POST", `/department/listings/${queue.items[0]?.id ?? ""}/take-down`, { token: trade, body: decision })
    const { body: after } = await ask<ProductFeed>("GET", `/catalog/feeds/${slugs.floor}.json`)
    expect(after.items.find(({ id }) => id === gone.product_id)).toMatchObject({ status: "withdrawn" })
    expect(after.digest).not.toBe(before.digest)
  })

  it.each(["khong-co.json", "thanh-hoa.xml", "thanh-hoa"])("is not there under %s", async (file) => {
    expect((await ask("GET", `/catalog/feeds/${file}`)).status).toBe(404)
  })
})
