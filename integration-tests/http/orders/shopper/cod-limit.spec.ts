import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, madeOf, newGoods, orderForm } from "../../../support/shopper"

conserveMoney()

describe("an order that is too dear to be paid at the door", () => {
  it("says so in the cart before anything is typed, and is refused when it is placed all the same", async () => {
    const seller = await sampleSeller(HONEY_PHONE)
    const goods = await newGoods(seller, "Mật ong quý")
    const dear = await ask("POST", `${seller.path}/listings/${goods.listing_id}/price-and-stock`, {
      token: seller.token,
      body: { price: 4_000_000 },
    })
    expect(dear.status).toBe(200)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 2 }])
    const { body } = await cartPage(cart, "")
    const cod = body.payment_methods.find(({ code }) => code === "cod")
    expect(cod?.available).toBe(false)
    expect(cod?.reason).toMatch(/8\.000\.000.*5\.000\.000/)
    const { body: priced } = await cartPage(cart)
    const answer = await complete(cart, await orderForm(priced.total ?? -1))
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([409, "cod_too_dear", "payment_method"])
    expect(await madeOf(cart, goods.variant_id)).toMatchObject({ orders: 0, groups: 0, reserved: 0 })
  })
})
