import type { CartPage } from "@san-ocop/kit/http/checkout"
import { FakeGhn } from "../../../../plugins/fulfillment-vn/src/lib/ghn/__tests__/fake-ghn"
import { ask } from "../../../support/ask"
import { settle } from "../../../support/cards"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import {
  buy,
  cartPage,
  complete,
  fillCart,
  type Goods,
  HANOI,
  newGoods,
  orderForm,
  PHONE,
} from "../../../support/shopper"

conserveMoney()

const GHN = 22_000
const ghn = new FakeGhn(process.env.GHN_TOKEN)
let seller: SampleSeller
let withGhn: Goods
let without: Goods

beforeAll(async () => {
  await ghn.start(Number(process.env.GHN_PORT))
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  withGhn = await newGoods(seller, "Nước mắm qua GHN")
  without = await newGoods(await sampleSeller(HONEY_PHONE), "Mật ong tự gửi")
})
beforeEach(() => settle([seller], "collected"))
afterEach(async () => {
  ghn.silent = false
  ghn.told = null
  await settle([seller], "direct")
})
afterAll(() => ghn.stop())

const one = ({ variant_id }: Goods) => [{ variant_id, quantity: 1 }]
const shippingOf = ({ stalls }: CartPage) => stalls.map(({ shipping_options: [cheapest] }) => cheapest?.price)
const pricedFor = async (goods: Goods, query?: string) =>
  shippingOf((await cartPage(await fillCart(one(goods)), query)).body)[0]

describe("sending with a carrier that tells its own price", () => {
  it("costs what the carrier says once the commune is known, and what the table says before", async () => {
    const table = await pricedFor(withGhn, `province_code=${HANOI}`)
    expect(table).not.toBe(GHN)
    expect(await pricedFor(withGhn)).toBe(GHN)
  })

  it("costs another stall's shopper what the table says", async () => {
    const previews = ghn.previews
    expect(await pricedFor(without)).toBe(await pricedFor(without, `province_code=${HANOI}`))
    expect(ghn.previews).toBe(previews)
  })

  it("costs what the table says where the floor leaves money to its stalls, since cash at the door does not go with its account", async () => {
    await settle([seller], "direct")
    const previews = ghn.previews
    expect(await pricedFor(withGhn)).toBe(await pricedFor(withGhn, `province_code=${HANOI}`))
    expect(ghn.previews).toBe(previews)
  })

  it("costs what the table says where the carrier is silent or answers nonsense: the order can be placed all the same", async () => {
    const table = await pricedFor(withGhn, `province_code=${HANOI}`)
    ghn.told = { total_fee: -1, expected_delivery_time: "mai" }
    expect(await pricedFor(withGhn)).toBe(table)
    ghn.silent = true
    const group = await buy(one(withGhn))
    expect(group.orders.map(({ shipping_total }) => shipping_total)).toEqual([table])
  })

  it("costs for ever what it cost at the sale, whatever the carrier asks afterwards", async () => {
    const group = await buy(one(withGhn))
    ghn.told = { total_fee: 90_000, expected_delivery_time: "mai" }
    const { body } = await ask<typeof group>("POST", "/store/order-lookup", {
      body: { code: group.code, phone: PHONE },
    })
    expect([group, body].map(({ orders: [order] }) => order?.shipping_total)).toEqual([GHN, GHN])
  })

  it("is not ordered at a price that changed meanwhile: the shopper is told the new one first", async () => {
    const cart = await fillCart(one(withGhn))
    const form = await orderForm((await cartPage(cart)).body.total ?? -1)
    ghn.told = { total_fee: 25_000, expected_delivery_time: "mai" }
    const refused = await complete(cart, form)
    expect([refused.status, (refused.body as { code?: string }).code]).toEqual([409, "total_changed"])
    const { body } = await cartPage(cart)
    expect(shippingOf(body)).toEqual([25_000])
    expect((await complete(cart, { ...form, expected_total: body.total })).status).toBe(200)
  })

  it.each([
    ["commune_unknown", "commune_code=99999"],
    ["commune_elsewhere", "commune_code=19900"],
  ])("is priced for no place that does not exist (%s)", async (code, query) => {
    const { status, body } = await cartPage(await fillCart(one(withGhn)), `province_code=${HANOI}&${query}`)
    expect([status, body.field, (body as { code?: string }).code]).toEqual([400, "commune_code", code])
  })
})
