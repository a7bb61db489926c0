import type { Page } from "@san-ocop/kit/http/problem"
import type { NewRecall, RecallReview, SellerRecall, SellerRecallRow } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { colleague, PDF, sendFile } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { newLot } from "../../../support/recall-lots"
import { act, decide, freshPhone, orderOf, recall, recallOf, sellerRecall, sendWith } from "../../../support/recall"
import { whileSellingFor } from "../../../support/same-producer"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  type SampleSeller,
  sampleOfficer,
  sampleSeller,
} from "../../../support/sample-people"
import { askReturn, sellerReturns, shopperReturns } from "../../../support/returns"
import { backendUrl } from "../../../support/server"
import { buy, type Goods, newGoods } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

let seller: SampleSeller
let other: SampleSeller
let officer: string
let second: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code)
  second = await colleague(seller.province_code)
})
beforeEach(async () => {
  goods = await newGoods(seller)
})

const draftBy = (stall: SampleSeller, body: NewRecall) =>
  ask<SellerRecall>("POST", `${stall.path}/recalls`, { token: stall.token, body })

/** How many of the goods are in stock. */
const stock = () =>
  withDatabase(async (database) => {
    const sql = `select level.stocked_quantity::int as stocked from inventory_level level
      join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id
      where item.variant_id = $1 and level.deleted_at is null`
    return (await database.query<{ stocked: number }>(sql, [goods.variant_id])).rows[0]?.stocked
  })

describe("goods of a recalled lot that come back", () => {
  it("are not put on sale again with their parcel", async () => {
    const lot = await newLot(seller, goods)
    const { id } = await orderOf(seller, goods, { phone: freshPhone() })
    await sendWith(seller, id, lot)
    await act(seller, id, "delivery-failed", { reason: "refused" })
    await recall(officer, second, recallOf([lot]))
    await act(seller, id, "return")
    const back = await act(seller, id, "take-back", { goods: "good" })
    expect([back.body.state, await stock()]).toEqual(["returned", 0])
  })

  it("are not put on sale again when the shopper sends them back", async () => {
    const lot = await newLot(seller, goods)
    const [order] = (await buy([{ variant_id: goods.variant_id, quantity: 2 }])).orders
    if (!order) throw new Error("nothing was bought")
    await sendWith(seller, order.id, lot)
    await act(seller, order.id, "deliver")
    await recall(officer, second, recallOf([lot]))
    const { id, code } = (await askReturn(order, 1)).body
    await sellerReturns(seller, id, "approve")
    await shopperReturns(code, "send")
    const received = await sellerReturns(seller, id, "receive", { goods: "good", restock: true })
    expect([received.body.state, await stock()]).toEqual(["to_refund", 0])
  })
})

describe("a producer's recall", () => {
  it("is drafted by his stall and approved by an officer of his province", async () => {
    const lot = await newLot(seller, goods)
    const { status, body } = await draftBy(seller, recallOf([lot]))
    expect([status, body.state, body.by_producer]).toEqual([201, "draft", true])
    expect((await decide(officer, body.id, "approve")).body.state).toBe("approved")
    expect((await sellerRecall(seller, body.id)).body.state).toBe("approved")
  })

  it("has its evidence, which its stall and its department save again, and nobody's but its own", async () => {
    const { body } = await draftBy(seller, recallOf([await newLot(seller, goods)]))
    const [path, desk] = [`${seller.path}/recalls/${body.id}/files`, `/department/recalls/${body.id}/files`]
    const sent = await sendFile(path, PDF, { authorization: seller.token })
    const [own] = (sent.body as unknown as SellerRecall).files
    expect([sent.status, own]).toMatchObject([201, { name: PDF.name, side: "seller" }])
    await sendFile(desk, PDF, { authorization: officer })
    const seen = (await sellerRecall(seller, body.id)).body.files
    expect(seen).toEqual([own])
    const all = (await ask<RecallReview>("GET", `/department/recalls/${body.id}`, { token: officer })).body.files
    const status = async (address: string, token: string) =>
      (await fetch(`${backendUrl()}${address}`, { headers: { authorization: token } })).status
    const theirs = all.find(({ side }) => side === "department")?.id ?? ""
    expect(await status(`${path}/${own?.id ?? ""}`, seller.token)).toBe(200)
    expect(await status(`${path}/${theirs}`, seller.token)).toBe(404)
    expect(await status(`${other.path}/recalls/${body.id}/files/${own?.id ?? ""}`, other.token)).toBe(404)
    expect(await status(`${desk}/${own?.id ?? ""}`, officer)).toBe(200)
  })

  it("names no lot of another maker", async () => {
    const lot = await newLot(seller, goods)
    expect(await draftBy(other, recallOf([lot]))).toMatchObject({ status: 404, body: { code: "lot_unknown" } })
  })

  it("names no lot of another stall of the same maker, nor is offered one", async () => {
    const lot = await newLot(seller, goods)
    const offered = async (to: SampleSeller) =>
      (await ask<Page<unknown>>("GET", `${to.path}/recalls/lots?q=${lot.code}`, { token: to.token })).body.count
    await whileSellingFor(other.id, lot.id, async () => {
      expect(await draftBy(other, recallOf([lot]))).toMatchObject({ status: 404, body: { code: "lot_unknown" } })
      expect([await offered(seller), await offered(other)]).toEqual([1, 0])
    })
  })
})

describe("a stall whose goods are recalled", () => {
  it("sees its own parcels alone, and no drill of the department's", async () => {
    const lot = await newLot(seller, goods)
    const order = await orderOf(seller, goods, { phone: freshPhone() })
    await sendWith(seller, order.id, lot)
    const drill = await recall(officer, second, recallOf([lot], { is_drill: true }))
    const real = await recall(officer, second, recallOf([lot]))
    const list = await ask<SellerRecallRow[]>("GET", `${seller.path}/recalls`, { token: seller.token })
    expect(list.body.find(({ id }) => id === drill.id)).toBeUndefined()
    expect(list.body.find(({ id }) => id === real.id)).toMatchObject({ sent_orders: 1, held_orders: 0 })
    expect((await sellerRecall(seller, real.id)).body.sent).toMatchObject([{ order_code: order.code, quantity: 2 }])
    expect((await sellerRecall(other, real.id)).status).toBe(404)
  })
})
