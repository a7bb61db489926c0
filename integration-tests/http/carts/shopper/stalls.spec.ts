import { ask } from "../../../support/ask"
import { cartPage, fillCart, type Goods, newGoods, takeDown } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let honeySeller: SampleSeller
let honey: Goods
let sauce: Goods

beforeAll(async () => {
  honeySeller = await sampleSeller(HONEY_PHONE)
  honey = await newGoods(honeySeller, "Mật ong")
  sauce = await newGoods(await sampleSeller(FISH_SAUCE_PHONE), "Nước mắm")
})

const both = () => [
  { variant_id: honey.variant_id, quantity: 2 },
  { variant_id: sauce.variant_id, quantity: 3 },
]

describe("the cart by stall", () => {
  it("shows each stall's lines once, and sums that add up", async () => {
    const { status, body } = await cartPage(await fillCart(both()))
    expect(status).toBe(200)
    expect(body.stalls.map((stall) => stall.lines.length)).toEqual([1, 1])
    expect(body.item_total).toBe(5 * 150_000)
    expect(body.stalls.reduce((sum, stall) => sum + stall.item_total, 0)).toBe(body.item_total)
    const shipping = body.stalls.map((stall) => stall.shipping_options[0]?.price ?? -1)
    expect(body.shipping_total).toBe(shipping.reduce((sum, price) => sum + price, 0))
    expect(body.total).toBe(body.item_total + (body.shipping_total ?? 0))
    expect(body.stalls.flatMap((stall) => stall.lines.map((line) => line.problem))).toEqual([null, null])
  })

  it("has no shipping and no total before a province is chosen", async () => {
    const { body } = await cartPage(await fillCart(both()), "")
    expect([body.shipping_total, body.total]).toEqual([null, null])
    expect(body.stalls.flatMap((stall) => stall.shipping_options)).toEqual([])
  })

  it("weighs what each stall sends", async () => {
    const { body } = await cartPage(await fillCart(both()))
    expect(body.stalls.map((stall) => stall.weight_grams).sort()).toEqual([1_400, 2_100])
  })

  it("shows the price of today and says that it has changed", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    await ask("POST", `${honeySeller.path}/listings/${goods.listing_id}/price-and-stock`, {
      token: honeySeller.token,
      body: { price: 180_000 },
    })
    const { body } = await cartPage(cart)
    expect(body.stalls[0]?.lines[0]).toMatchObject({ unit_price: 180_000, problem: "price_changed" })
    expect(body.item_total).toBe(180_000)
  })

  it("marks a line whose listing was taken down", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    await takeDown(honeySeller, goods)
    const { body } = await cartPage(cart)
    expect(body.stalls[0]?.lines[0]?.problem).toBe("listing_withdrawn")
  })

  it.each([
    ["an unknown cart", "cart_khong_co", "", 404, undefined],
    ["a malformed cart id", "%27;--", "", 404, undefined],
    ["an unknown province", undefined, "province_code=99", 400, "province_code"],
    ["a field that it does not know", undefined, "tinh=01", 400, "tinh"],
  ])("refuses %s", async (_what, id, query, status, field) => {
    const answer = await cartPage(id ?? (await fillCart(both())), query)
    expect([answer.status, answer.body.field]).toEqual([status, field])
  })
})
