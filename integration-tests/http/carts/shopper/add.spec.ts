import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import {
  addToCart,
  cartPage,
  complete,
  fillCart,
  type Goods,
  newGoods,
  orderForm,
  takeDown,
} from "../../../support/shopper"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await newGoods(seller)
})

describe("putting goods into a cart", () => {
  it.each([
    ["more than there is", 11, 409, "out_of_stock"],
    ["half a piece", 1.5, 400, undefined],
    ["nothing", 0, 400, undefined],
    ["less than nothing", -1, 400, undefined],
  ])("is refused for %s", async (_what, quantity, status, code) => {
    const answer = await addToCart(await fillCart([]), { variant_id: goods.variant_id, quantity })
    expect(answer.status).toBe(status)
    if (code) expect(answer.body).toMatchObject({ code, field: "quantity" })
  })

  it("counts what is in the cart already", async () => {
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 8 }])
    expect((await addToCart(cart, { variant_id: goods.variant_id, quantity: 3 })).status).toBe(409)
    expect((await addToCart(cart, { variant_id: goods.variant_id, quantity: 2 })).status).toBe(200)
  })

  it("is refused for a product that does not exist", async () => {
    const answer = await addToCart(await fillCart([]), { variant_id: "variant_khong_co", quantity: 1 })
    expect(answer.body).toMatchObject({ code: "product_unknown", field: "variant_id" })
  })

  it("is refused for a listing that was taken down, and a line of it can still be taken out", async () => {
    const gone = await newGoods(seller)
    const cart = await fillCart([{ variant_id: gone.variant_id, quantity: 2 }])
    await takeDown(seller, gone)
    const answer = await addToCart(await fillCart([]), { variant_id: gone.variant_id, quantity: 1 })
    expect([answer.status, answer.body.code]).toEqual([409, "listing_withdrawn"])
    const { body } = await cartPage(cart)
    const line = body.stalls[0]?.lines[0]?.id ?? ""
    const change = (quantity: number) => ask("POST", `/store/carts/${cart}/line-items/${line}`, { body: { quantity } })
    expect((await change(1)).status).toBe(409)
    expect((await change(0)).status).toBe(200)
  })

  it("is refused while an authority keeps it off sale, and so is the order of a cart that holds it", async () => {
    const held = await newGoods(seller)
    const cart = await fillCart([{ variant_id: held.variant_id, quantity: 1 }])
    const { body: before } = await cartPage(cart)
    await withDatabase((database) =>
      database.query(
        `insert into listing_hold (id, listing_id, ground, source_id, reason, placed_by, placed_at)
         values ($1, $2, 'authority_request', $1, 'Theo yêu cầu kiểm tra.', 'test', now())`,
        [`lhold_${held.listing_id}`, held.listing_id],
      ),
    )
    const answer = await addToCart(await fillCart([]), { variant_id: held.variant_id, quantity: 1 })
    expect([answer.status, answer.body]).toMatchObject([409, { code: "listing_held" }])
    const order = await complete(cart, await orderForm(before.total ?? 0))
    expect([order.status, order.body]).toMatchObject([409, { code: "listing_held" }])
  })

  it("is refused beyond 999 of one product, however many there are", async () => {
    const many = await newGoods(seller)
    await ask("POST", `${seller.path}/listings/${many.listing_id}/price-and-stock`, {
      token: seller.token,
      body: { stock: 5_000 },
    })
    const answer = await addToCart(await fillCart([]), { variant_id: many.variant_id, quantity: 1_000 })
    expect([answer.status, answer.body.code]).toEqual([400, "too_many"])
  })
})
