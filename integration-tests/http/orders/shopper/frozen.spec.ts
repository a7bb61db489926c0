import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, newGoods, orderForm } from "../../../support/shopper"

conserveMoney()

type Row = {
  seller_id: string
  total: number
  province_code: string
  floor: string
  settlement_mode: string
  shares: { authorised: number; captured: number; refunded: number }[]
}

const SQL = `select o.seller_id, o.total::int as total, o.province_code, o.settlement_mode,
    (select f.province_code from floor f where f.id = o.floor_id and f.settlement_mode = o.settlement_mode) as floor,
    (select json_agg(json_build_object('authorised', p.authorised, 'captured', p.captured, 'refunded', p.refunded))
       from payment_share p where p.order_id = o.order_id and p.deleted_at is null) as shares
  from group_order o where o.code = any($1) order by o.seller_id`

describe("what an order keeps of the day of sale", () => {
  it("is its stall, the stall's floor and province, who holds the money, and one share that is its whole total", async () => {
    const sellers = [await sampleSeller(HONEY_PHONE), await sampleSeller(FISH_SAUCE_PHONE)]
    const goods = await Promise.all(sellers.map((seller) => newGoods(seller)))
    const cart = await fillCart(goods.map(({ variant_id }) => ({ variant_id, quantity: 2 })))
    const { body } = await complete(cart, await orderForm((await cartPage(cart)).body.total ?? -1))
    const rows = await withDatabase(async (database) => {
      return (await database.query<Row>(SQL, [body.orders.map(({ code }) => code)])).rows
    })
    expect(rows.map(({ seller_id }) => seller_id)).toEqual(sellers.map(({ id }) => id).sort())
    for (const row of rows) {
      expect([row.floor, row.settlement_mode]).toEqual([row.province_code, "direct"])
      expect(row.shares).toEqual([{ authorised: row.total, captured: 0, refunded: 0 }])
    }
    expect(new Set(rows.map(({ province_code }) => province_code)).size).toBe(2)
  })
})
