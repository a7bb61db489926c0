import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { cartPage, complete, fillCart, newGoods, orderForm } from "../../../support/shopper"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { withDatabase } from "../../../support/database"

conserveMoney()

async function placed(): Promise<{ orderId: string; street: string }> {
  const goods = await newGoods(await sampleSeller(HONEY_PHONE))
  const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
  const form = await orderForm((await cartPage(cart)).body.total ?? -1)
  const { body } = await complete(cart, form)
  return withDatabase(async (database) => {
    const sql = `select o.order_id as "orderId", g.street from group_order o join order_group g on g.id = o.group_id where o.code = $1`
    const { rows } = await database.query<{ orderId: string; street: string }>(sql, [body.orders[0]?.code])
    if (!rows[0]) throw new Error("the order was not written")
    return rows[0]
  })
}

describe("Medusa's own shop addresses", () => {
  it("show no order to whoever has its id", async () => {
    const { orderId, street } = await placed()
    const { status, body } = await ask("GET", `/store/orders/${orderId}`)
    expect([status, body.code]).toEqual([404, "look_up_by_phone_and_code"])
    expect(JSON.stringify(body)).not.toContain(street)
  })

  it("open no return and no transfer past the stall", async () => {
    const { orderId } = await placed()
    const returned = await ask("POST", "/store/returns", { body: { order_id: orderId, items: [] } })
    expect(returned.status).toBe(404)
    expect((await ask("POST", `/store/orders/${orderId}/transfer/request`, { body: {} })).status).toBe(404)
  })

  it("take no promotion code, since nobody would bear it", async () => {
    const goods = await newGoods(await sampleSeller(HONEY_PHONE))
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const { status, body } = await ask("POST", `/store/carts/${cart}/promotions`, { body: { promo_codes: ["TET"] } })
    expect([status, body.code]).toEqual([400, "promotions_have_no_bearer"])
  })
})
