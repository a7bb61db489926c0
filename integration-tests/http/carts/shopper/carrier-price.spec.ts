import type { CartPage } from "@san-ocop/kit/http/checkout"
import { FakeGhn } from "../../../../plugins/fulfillment-vn/src/lib/ghn/__tests__/fake-ghn"
import { ask } from "../../../support/ask"
import { settle } from "../../../support/cards"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
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
  setGoods,
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
// Its answers are kept by what it was asked, which the price of the goods is a part of: each test asks for goods of another price.
let price = 100_000 + (Number(process.hrtime.bigint() % 100_000n) + 1)
beforeEach(async () => {
  await settle([seller], "collected")
  await setGoods(seller, withGhn, { price: (price += 1) })
})
afterEach(async () => {
  ghn.silent = false
  ghn.told = null
  moveClockByDays(0)
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
    await setGoods(seller, withGhn, { price: (price += 1) })
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

  it.each([
    ["what the carrier said, though he asks for more by then", false],
    ["what the table says, though he answers by then", true],
  ])("costs from the summary to the button what the shopper has seen: %s", async (_what, silent) => {
    ghn.silent = silent
    const cart = await fillCart(one(withGhn))
    const { body: seen } = await cartPage(cart)
    ghn.silent = false
    ghn.told = { total_fee: 25_000, expected_delivery_time: "mai" }
    const { status, body } = await complete(cart, await orderForm(seen.total ?? -1))
    expect([status, body.orders.map(({ shipping_total }) => shipping_total)]).toEqual([200, shippingOf(seen)])
  })

  it("says that the commune may change it only where it may", async () => {
    const awaits = async (goods: Goods, query?: string) =>
      (await cartPage(await fillCart(one(goods)), query)).body.stalls[0]?.shipping_options[0]?.awaits_commune
    const province = `province_code=${HANOI}`
    expect([await awaits(withGhn, province), await awaits(withGhn), await awaits(without, province)]).toEqual([
      true,
      false,
      false,
    ])
    await settle([seller], "direct")
    expect(await awaits(withGhn, province)).toBe(false)
  })

  it("is not ordered at a price that changed after its time: the shopper is told the new one first", async () => {
    const cart = await fillCart(one(withGhn))
    const form = await orderForm((await cartPage(cart)).body.total ?? -1)
    ghn.told = { total_fee: 25_000, expected_delivery_time: "mai" }
    moveClockTo(Date.now() + 11 * 60_000)
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
