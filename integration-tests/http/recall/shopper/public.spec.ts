import type { ProductRecalls, PublicRecall } from "@san-ocop/kit/http/public-recall"
import { ask } from "../../../support/ask"
import { colleague, handleOf } from "../../../support/casework"
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
    expect(list.body[0]?.code).toBe(drafted.code)
    const atProduct = await ask<ProductRecalls>("GET", `/catalog/products/${handle}/recalls`)
    expect(atProduct.body).toMatchObject({ name: goods.name, recalls: [{ code: drafted.code }] })
    expect((await ask("GET", `/catalog/products/${handle}`)).status).toBe(404)
  })

  it("stays to be read when it is over, but no longer at the product", async () => {
    const goods = await newGoods(seller)
    const { id, code } = await recall(one, other, recallOf([await newLot(seller, goods)]))
    await decide(one, id, "close", { words: "Đã thu về đủ." })
    expect((await ask<PublicRecall>("GET", `/catalog/recalls/${code}`)).body.state).toBe("closed")
    const atProduct = await ask<ProductRecalls>("GET", `/catalog/products/${await handleOf(goods)}/recalls`)
    expect(atProduct.body.recalls).toEqual([])
  })

  it("holds no name and no number of a buyer", async () => {
    const { body } = await ask("GET", "/catalog/recalls")
    expect(JSON.stringify(body)).not.toMatch(/buyer|customer|email/)
  })
})
