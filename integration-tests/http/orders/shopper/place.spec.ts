import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import {
  cartPage,
  complete,
  fillCart,
  type Goods,
  madeOf,
  newGoods,
  orderForm,
  plentyOfGoods,
  setGoods,
  takeDown,
} from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

const THIRD_PHONE = "0900000003"

conserveMoney()

let honeySeller: SampleSeller
let sauceSeller: SampleSeller
let honey: Goods
let sauce: Goods

beforeAll(async () => {
  honeySeller = await sampleSeller(HONEY_PHONE)
  sauceSeller = await sampleSeller(FISH_SAUCE_PHONE)
  honey = await newGoods(honeySeller, "Mật ong")
  sauce = await newGoods(sauceSeller, "Nước mắm")
})

const oneHoney = () => fillCart([{ variant_id: honey.variant_id, quantity: 1 }])
/** How a product is named that is gone: with its stall. */
const gone = async (cart: string, { variant_id, name }: Goods) => {
  const { stalls } = (await cartPage(cart)).body
  const of = stalls.find(({ lines }) => lines.some((line) => line.variant_id === variant_id))
  return `“${name}” của ${String(of?.stall.name)} đã hết hàng`
}
const totalOf = async (cart: string) => (await cartPage(cart)).body.total ?? -1
const setHoney = (goods: Goods, body: { price?: number; stock?: number }) => setGoods(honeySeller, goods, body)

describe("placing an order", () => {
  it("makes one group with an order for each seller, whose sums are the total on the button", async () => {
    const cart = await fillCart([
      { variant_id: honey.variant_id, quantity: 1 },
      { variant_id: sauce.variant_id, quantity: 2 },
    ])
    const total = await totalOf(cart)
    const { status, body } = await complete(cart, await orderForm(total))
    expect(status).toBe(200)
    expect(body.orders).toHaveLength(2)
    expect(body.orders.reduce((sum, order) => sum + order.total, 0)).toBe(total)
    for (const order of body.orders) expect(order.item_total + order.shipping_total).toBe(order.total)
    expect(new Set(body.orders.map(({ code }) => code)).size).toBe(2)
    expect(body.orders.map(({ state }) => state)).toEqual(["placed", "placed"])
    expect(await madeOf(cart, sauce.variant_id)).toMatchObject({ orders: 2, groups: 1 })
  })

  it("reserves the goods", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 4 }])
    await complete(cart, await orderForm(await totalOf(cart)))
    expect((await madeOf(cart, goods.variant_id)).reserved).toBe(4)
  })

  it("ten times at once makes one group, and everyone gets the same answer", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const form = await orderForm(await totalOf(cart))
    const answers = await Promise.all(Array.from({ length: 10 }, () => complete(cart, form)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1)
    expect(await madeOf(cart, goods.variant_id)).toEqual({ orders: 1, groups: 1, reserved: 1 })
  })

  it("gives the last piece to one of eight carts and tells the others why", async () => {
    const goods = await newGoods(honeySeller)
    await setHoney(goods, { stock: 1 })
    const carts: string[] = []
    for (let n = 0; n < 8; n++) carts.push(await fillCart([{ variant_id: goods.variant_id, quantity: 1 }]))
    const message = expect.stringContaining(await gone(carts[0] ?? "", goods)) as string
    const form = await orderForm(await totalOf(carts[0] ?? ""))
    const answers = await Promise.all(carts.map((cart) => complete(cart, form)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const refused = answers.filter(({ status }) => status !== 200)
    for (const one of refused)
      expect(one).toMatchObject({ status: 409, body: { code: "out_of_stock", field: "cart", message } })
    const made = await Promise.all(carts.map((cart) => madeOf(cart, goods.variant_id)))
    expect(made.reduce((sum, { orders }) => sum + orders, 0)).toBe(1)
    expect(made[0]?.reserved).toBe(1)
  })

  it("twenty times at once sells no more than there is, and loses no order", async () => {
    const few = await newGoods(honeySeller)
    await setHoney(few, { stock: 12 })
    const plenty = [await plentyOfGoods(sauceSeller), await plentyOfGoods(await sampleSeller(THIRD_PHONE))]
    const lines = [few, ...plenty].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    const carts: string[] = []
    for (let n = 0; n < 20; n++) carts.push(await fillCart(lines))
    const named = await gone(carts[0] ?? "", few)
    const form = await orderForm(await totalOf(carts[0] ?? ""))
    const answers = await Promise.all(carts.map((cart) => complete(cart, form)))
    const said = answers.map(({ status, body }) =>
      status === 200 ? `${String(body.orders.length)} orders` : body.code,
    )
    expect(said.sort()).toEqual([...Array<string>(12).fill("3 orders"), ...Array<string>(8).fill("out_of_stock")])
    expect(new Set(answers.map(({ status, body }, n) => (status === 200 ? body.code : n))).size).toBe(20)
    const refused = answers.flatMap(({ status, body }) => (status === 200 ? [] : [body.message]))
    for (const message of refused) expect(message).toContain(named)
    const made = await Promise.all(carts.map((cart) => madeOf(cart, few.variant_id)))
    expect(made.map(({ groups, orders }) => [groups, orders])).toEqual(
      answers.map(({ status }) => (status === 200 ? [1, 3] : [0, 0])),
    )
    // Who was refused holds nothing of the others' goods either.
    for (const { variant_id } of lines) expect((await madeOf("", variant_id)).reserved).toBe(12)
  })

  it("is refused when a listing was taken down meanwhile, naming the product", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const total = await totalOf(cart)
    await takeDown(honeySeller, goods)
    const { status, body } = await complete(cart, await orderForm(total))
    expect([status, body.code]).toEqual([409, "listing_withdrawn"])
    expect(body.message).toContain(goods.name)
    expect(await madeOf(cart, goods.variant_id)).toEqual({ orders: 0, groups: 0, reserved: 0 })
  })

  it("is refused when a price has changed, until the shopper agrees to the new total", async () => {
    const goods = await newGoods(honeySeller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const seen = await totalOf(cart)
    await setHoney(goods, { price: 200_000 })
    const refused = await complete(cart, await orderForm(seen))
    expect([refused.status, refused.body.code]).toEqual([409, "total_changed"])
    const placed = await complete(cart, await orderForm(await totalOf(cart)))
    expect(placed.body.orders[0]?.item_total).toBe(200_000)
  })

  it("needs no e-mail, and keeps one that is given", async () => {
    const cart = await oneHoney()
    const contact = { name: "An", phone: "+84 912 345 678", email: "an@vi-du.example" }
    const { body } = await complete(cart, await orderForm(await totalOf(cart), { contact }))
    expect(body.contact).toEqual({ name: "An", phone: "0912345678", email: "an@vi-du.example" })
  })

  it("is not possible for an unknown cart", async () => {
    expect((await complete("cart_khong_co", await orderForm(1))).status).toBe(404)
  })

  it("is not possible with an empty cart", async () => {
    const { status, body } = await complete(await fillCart([]), await orderForm(0))
    expect([status, body.code]).toEqual([400, "cart_empty"])
  })
})

describe("a bad order form", () => {
  const contact = { name: "An", phone: "0912345678" }
  const address = { province_code: "01", commune_code: "00004", street: "Số 1" }

  it.each([
    ["a bad phone", { contact: { ...contact, phone: "12345" } }, "contact.phone"],
    ["no name", { contact: { ...contact, name: "  " } }, "contact.name"],
    ["a bad e-mail", { contact: { ...contact, email: "an@" } }, "contact.email"],
    ["no street", { address: { ...address, street: "" } }, "address.street"],
    ["no commune", { address: { ...address, commune_code: "" } }, "address.commune_code"],
    ["an unknown commune", { address: { ...address, commune_code: "99999" } }, "address.commune_code"],
    ["a commune of another province", { address: { ...address, province_code: "33" } }, "address.commune_code"],
    ["an unknown province", { address: { ...address, province_code: "99" } }, "address.province_code"],
    ["another way to pay", { payment_method: "cheque" }, "payment_method"],
    ["a total that is no whole dong", { expected_total: 1.5 }, "expected_total"],
    ["a field that it does not know", { discount: 5 }, "discount"],
    [
      "a way of sending that the stall does not have",
      { shipping: [{ seller_id: "sel_khac", option_id: "so_khac" }] },
      "shipping.0.seller_id",
    ],
  ])("with %s is refused, naming the field, and nothing is written", async (_what, change, field) => {
    const cart = await oneHoney()
    const before = await madeOf(cart, honey.variant_id)
    const form = { ...(await orderForm(await totalOf(cart))), ...change }
    const { status, body } = await complete(cart, form)
    expect([status, body.field]).toEqual([400, field])
    expect(await madeOf(cart, honey.variant_id)).toEqual(before)
  })
})

describe("the core's own ways to an order", () => {
  it("answer no order to its empty call", async () => {
    const cart = await oneHoney()
    expect((await complete(cart, undefined)).status).toBe(400)
    expect(await madeOf(cart, honey.variant_id)).toMatchObject({ orders: 0 })
  })

  it("make no order after a payment session and a webhook", async () => {
    const cart = await oneHoney()
    const { body } = await ask<{ payment_collection: { id: string } }>("POST", "/store/payment-collections", {
      body: { cart_id: cart },
    })
    await ask("POST", `/store/payment-collections/${body.payment_collection.id}/payment-sessions`, {
      body: { provider_id: "pp_system_default" },
    })
    const webhook = await ask("POST", "/hooks/payment/system_default", { body: { session_id: "payses_1" } })
    expect([webhook.status, webhook.body.code]).toEqual([404, "payment_provider_unknown"])
    expect((await complete(cart, {})).status).toBe(400)
    expect(await madeOf(cart, honey.variant_id)).toMatchObject({ orders: 0, groups: 0 })
    expect((await complete(cart, await orderForm(await totalOf(cart)))).body.orders).toHaveLength(1)
  })
})
