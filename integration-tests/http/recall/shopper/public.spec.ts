import type { ProductRecalls, PublicRecall } from "@san-ocop/kit/http/public-recall"
import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { newPlatformKey } from "@san-ocop/kit/platform-link"
import { randomBytes } from "node:crypto"
import { ask } from "../../../support/ask"
import { colleague, handleOf } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { scan } from "../../../support/labels"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { lotToLabel } from "../../../support/labels/lot-to-label"
import { newLot } from "../../../support/recall-lots"
import { decide, draft, recall, recallOf } from "../../../support/recall"
import { HONEY_PHONE, type SampleSeller, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { newGoods } from "../../../support/shopper"

jest.setTimeout(120_000)

let seller: SampleSeller
let one: string
let other: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  one = await sampleOfficer(seller.province_code)
  other = await colleague(seller.province_code)
})

/** Gives the product of a lot a key of ours, and answers the address that it has by it. */
const addressOf = ({ id }: { id: string }): Promise<string> =>
  withDatabase(async (database) => {
    const key = newPlatformKey(randomBytes)
    await database.query(
      `insert into product_identifier (id, product_id, producer_id, scheme, value)
        select $1, product_id, producer_id, 'platform', $2 from lot where id = $3`,
      [`pident_${key}`, key, id],
    )
    return `/T/${key}`
  })

describe("what the public reads of a recall", () => {
  it("is on its page, in the list and at the product, from the approval on", async () => {
    const goods = await newGoods(seller)
    const lot = await newLot(seller, goods)
    const handle = await handleOf(goods)
    const drafted = (await draft(one, recallOf([lot]))).body
    expect((await ask("GET", `/catalog/recalls/${drafted.code}`)).status).toBe(404)
    await decide(other, drafted.id, "approve")

    const page = await ask<PublicRecall>("GET", `/catalog/recalls/${drafted.code}`)
    expect(page.body).toMatchObject({ state: "approved", lots: [{ code: lot.code }], products: [{ name: goods.name }] })
    const list = await ask<PublicRecall[]>("GET", "/catalog/recalls")
    expect(list.body.map(({ code }) => code)).toContain(drafted.code)
    const atProduct = await ask<ProductRecalls>("GET", `/catalog/products/${handle}/recalls`)
    expect(atProduct.body).toMatchObject({ name: goods.name, recalls: [{ code: drafted.code }] })
    expect((await ask("GET", `/catalog/products/${handle}`)).status).toBe(404)
  })

  it("names at a product the lots of that product alone", async () => {
    const [goods, beside] = [await newGoods(seller), await newGoods(seller)]
    const [lot, another] = [await newLot(seller, goods), await newLot(seller, beside)]
    const { id, code } = await recall(one, other, recallOf([lot, another]))
    const lotsAt = async (path: string) => (await ask<ProductRecalls>("GET", path)).body.recalls.map(({ lots }) => lots)
    const page = `/catalog/products/${await handleOf(goods)}`
    expect(await lotsAt(`${page}/recalls`)).toMatchObject([[{ code: lot.code }]])
    await decide(one, id, "resume-sale")
    expect(await lotsAt(page)).toMatchObject([[{ code: lot.code }]])
    expect((await ask<PublicRecall>("GET", `/catalog/recalls/${code}`)).body.lots).toHaveLength(2)
  })

  it("stays to be read when it is over, but no longer at the product", async () => {
    const goods = await newGoods(seller)
    const { id, code } = await recall(one, other, recallOf([await newLot(seller, goods)]))
    await decide(one, id, "close", { words: "Đã thu về đủ." })
    expect((await ask<PublicRecall>("GET", `/catalog/recalls/${code}`)).body.state).toBe("closed")
    const atProduct = await ask<ProductRecalls>("GET", `/catalog/products/${await handleOf(goods)}/recalls`)
    expect(atProduct.body.recalls).toEqual([])
  })

  it("is told at the address of the product without a lot, while it is open and no drill", async () => {
    const goods = await newGoods(seller)
    const lot = await newLot(seller, goods)
    const page = `${process.env.STOREFRONT_URL ?? ""}/san-pham/${await handleOf(goods)}`
    const address = await addressOf(lot)
    const status = async () => {
      const answer = await scan(`${address}?linkType=gs1:recallStatus`)
      return [answer.status, answer.headers.get("location")]
    }
    await recall(one, other, recallOf([lot], { is_drill: true }))
    expect(await status()).toEqual([404, null])

    const { id } = await recall(one, other, recallOf([lot]))
    expect(await status()).toEqual([307, page])
    expect((await scan(address)).headers.get("location")).toBe(page)
    const told = await scan(address, { accept: "application/linkset+json" })
    const { linkset } = (await told.json()) as { linkset: Record<string, { href: string }[]>[] }
    expect(linkset[0]?.["https://gs1.org/voc/recallStatus"]).toMatchObject([{ href: page }])
    // A lot has a page of its own for that.
    const ofLot = await scan(`/t/${lot.code}?linkType=gs1:recallStatus`)
    expect(ofLot.headers.get("location")).toMatch(new RegExp(`/t/${lot.code}$`))

    await decide(one, id, "close", { words: "Đã thu về đủ." })
    expect(await status()).toEqual([404, null])
  })

  it("is what a label that was printed before says first, in the recall's own words", async () => {
    const lot = await lotToLabel(100, seller.id)
    const body = { kind: "unit", layout: "a4_24", quantity: 1 }
    const batch = await ask<{ id: string }>("POST", lot.batches, { token: lot.token, body })
    const [printed = ""] = (await fetchLabels(`${lot.batches}/${batch.body.id}/file`, lot.token)).texts()
    const code = `${lot.platform_key}-${lot.lot_number}`
    const recalled = await recall(one, other, recallOf([{ id: lot.lot_id, code }]))
    const led = await scan(new URL(printed).pathname)
    const page = new URL(led.headers.get("location") ?? "").pathname.slice("/t".length)
    const { status, body: shown } = await ask<ItemTracePage>("GET", `/catalog/traces${page}`)
    expect([led.status, status]).toEqual([307, 200])
    expect(shown).toMatchObject({ code, verdict: "recalled", recall: { code: recalled.code } })
  })

  it("is not what a label says that the recall does not name, while the lot itself is recalled", async () => {
    const lot = await lotToLabel(100, seller.id)
    const body = { kind: "unit", layout: "a4_24", quantity: 3 }
    const batch = await ask<{ id: string }>("POST", lot.batches, { token: lot.token, body })
    const printed = (await fetchLabels(`${lot.batches}/${batch.body.id}/file`, lot.token)).texts()
    const code = `${lot.platform_key}-${lot.lot_number}`
    const lots = [{ code, first_item: 2, last_item: 2 }]
    const recalled = await recall(one, other, recallOf([], { lots }))
    const shown = async (address: string) => {
      const serial = new URL(address).pathname.split("/").at(-1) ?? ""
      return (await ask<ItemTracePage>("GET", `/catalog/traces/${code}/${serial}`)).body
    }
    const pages = await Promise.all(printed.map(shown))
    expect(pages.map(({ verdict, recall: of }) => [verdict, of?.code ?? null])).toEqual([
      ["known", null],
      ["recalled", recalled.code],
      ["known", null],
    ])
    expect(pages[0]?.note).toBe("Một phần của lô này đã bị thu hồi. Tem này không thuộc phần bị thu hồi.")
    expect([pages[0]?.warnings, pages[1]?.note]).toEqual([[], undefined])
    // Who has no serial is told as if his were among them.
    const whole = (await ask<TracePage>("GET", `/catalog/traces/${code}`)).body
    expect(whole).toMatchObject({ verdict: "recalled", recall: { lots: [{ first_item: 2, last_item: 2 }] } })
    await recall(one, other, recallOf([{ id: lot.lot_id, code }]))
    expect((await shown(printed[0] ?? "")).verdict).toBe("recalled")
  })

  it("holds no name and no number of a buyer", async () => {
    const { body } = await ask("GET", "/catalog/recalls")
    expect(JSON.stringify(body)).not.toMatch(/buyer|customer|email/)
  })
})
