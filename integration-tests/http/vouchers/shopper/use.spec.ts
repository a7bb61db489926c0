import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { act, deliver, freshPhone } from "../../../support/orders"
import { askReturn, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { complete, fillCart, type Goods, orderForm, PHONE, plentyOfGoods } from "../../../support/shopper"
import { keepAccount } from "../../../support/transfers"
import { buyWith, cartWith, completeWith, giveVoucher } from "../../../support/vouchers"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let honey: Goods
let sauce: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  honey = await plentyOfGoods(seller)
  sauce = await plentyOfGoods(other)
})

const some = (goods: Goods, quantity = 1) => ({ variant_id: goods.variant_id, quantity })
const contact = () => ({ contact: { name: "Nguyễn Thị An", phone: freshPhone() } })
const ofSeller = async (order: StallOrder) =>
  (await ask<SellerOrder>("GET", `${seller.path}/orders/${order.id}`, { token: seller.token })).body
const cancel = (group: string, order: StallOrder, phone = PHONE) =>
  ask("POST", `/store/order-groups/${group}/orders/${order.code}/cancel`, { body: { phone } })

type Charged = { base: number; item: boolean }
const charged = (orderId: string) =>
  withDatabase(async (database) => {
    const sql = `select base::int as base, item_id is not null as item from commission_line where group_order_id = $1 and reverses is null`
    return (await database.query<Charged>(sql, [orderId])).rows
  })

describe("a cart with a stall's voucher", () => {
  it("is less at that stall alone, and its order, its books and its stall say the same", async () => {
    const { code } = await giveVoucher(seller)
    const cart = await fillCart([some(honey), some(sauce)])
    const { body: page } = await cartWith(cart, code.toLowerCase())
    expect(page.vouchers).toMatchObject([{ code, problem: null }])
    expect(page.stalls.map(({ seller_id, discounts }) => [seller_id, discounts])).toEqual(
      expect.arrayContaining([
        [seller.id, [{ code, bearer: "seller", amount: 20_000 }]],
        [other.id, []],
      ]),
    )
    expect(page.total).toBe(page.item_total + (page.shipping_total ?? 0) - 20_000)
    const { status, body } = await completeWith(cart, [code])
    expect([status, body.total]).toEqual([200, page.total])
    const own = body.orders.find(({ discounts }) => discounts.length > 0)
    expect(own?.total).toBe((own?.item_total ?? 0) + (own?.shipping_total ?? 0) - 20_000)
    expect(own && (await ofSeller(own)).discounts).toEqual([{ code, bearer: "seller", amount: 20_000 }])
  })

  it("charges its commission on what the goods were sold for", async () => {
    const { code } = await giveVoucher(seller)
    const [order] = (await buyWith([some(honey)], [code])).orders
    expect(await charged(order?.id ?? "")).toEqual([{ base: 130_000, item: true }])
  })

  it("takes percents up to their most, and the shipping up to its most, together", async () => {
    const percent = await giveVoucher(seller, { terms: { kind: "percent", percent: 10, most: 40_000 }, min_spend: 0 })
    const free = await giveVoucher(seller, { terms: { kind: "free_shipping", most: 10_000 }, min_spend: 200_000 })
    const [order] = (await buyWith([some(honey, 2)], [percent.code, free.code])).orders
    expect(order?.discounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(40_000)
  })

  it("pays by transfer what is left", async () => {
    await keepAccount(seller)
    const { code } = await giveVoucher(seller)
    const [order] = (await buyWith([some(honey)], [code], { payment_method: "vietqr" })).orders
    expect(order?.transfer?.request.amount).toBe(order?.total)
  })

  it.each([
    ["that nobody has given", async () => "KHONGCO1", "voucher_unknown"],
    ["of a stall that is not in the cart", async () => (await giveVoucher(other)).code, "voucher_other_stall"],
    ["for dearer carts", async () => (await giveVoucher(seller, { min_spend: 150_001 })).code, "voucher_minimum"],
  ])(
    "is refused with a code %s, in words that say what to do, and nothing is written",
    async (_what, codeOf, problem) => {
      const code = await codeOf()
      const cart = await fillCart([some(honey)])
      const { body: page } = await cartWith(cart, code)
      expect([page.vouchers[0]?.problem?.code, page.discount_total]).toEqual([problem, 0])
      const refused = await completeWith(cart, [code])
      expect([refused.status, refused.body]).toMatchObject([409, { field: "vouchers", code: problem }])
      expect((await complete(cart, await orderForm(page.total ?? -1))).status).toBe(200)
    },
  )

  it("is refused at another total than the one that was seen", async () => {
    const { code } = await giveVoucher(seller)
    const cart = await fillCart([some(honey)])
    const { body: page } = await cartWith(cart)
    const { status, body } = await complete(cart, await orderForm(page.total ?? -1, { vouchers: [code] }))
    expect([status, body]).toMatchObject([409, { code: "total_changed" }])
  })

  it("is refused with more codes than anybody has", async () => {
    const codes = Array.from({ length: 11 }, (_, n) => `NHIEU${String(n)}`)
    const cart = await fillCart([some(honey)])
    expect((await cartWith(cart, ...codes)).body).toMatchObject({ field: "vouchers" })
    expect((await complete(cart, await orderForm(1, { vouchers: codes }))).body).toMatchObject({ field: "vouchers" })
  })
})

describe("uses of a voucher", () => {
  it("end with the last one: of five carts at once one has it, and the others are told and not charged", async () => {
    const { code } = await giveVoucher(seller, { total_uses: 1 })
    const carts = await Promise.all(Array.from({ length: 5 }, () => fillCart([some(honey)])))
    const answers = await Promise.all(carts.map((cart) => completeWith(cart, [code], contact())))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    for (const { status, body } of answers)
      if (status === 409) expect(body).toMatchObject({ field: "vouchers", code: "voucher_used_up" })
    const [cart] = carts
    expect((await cartWith(cart ?? "", code)).status).toBe(answers[0]?.status === 200 ? 404 : 200)
  })

  it("are counted by phone number, so that a guest is counted too", async () => {
    const { code } = await giveVoucher(seller, { uses_per_person: 1 })
    const me = contact()
    await buyWith([some(honey)], [code], me)
    const again = await completeWith(await fillCart([some(honey)]), [code], me)
    expect([again.status, again.body]).toMatchObject([409, { field: "vouchers", code: "voucher_person_used_up" }])
    await buyWith([some(honey)], [code], contact())
  })

  it("are given back by a cancellation before the stall confirmed, not after", async () => {
    const { code } = await giveVoucher(seller, { total_uses: 1 })
    const first = await buyWith([some(honey)], [code])
    const [order] = first.orders
    if (!order) throw new Error("no order")
    expect((await cancel(first.code, order)).status).toBe(200)
    const second = await buyWith([some(honey)], [code])
    await act(seller, second.orders[0]?.id ?? "", "confirm")
    await act(seller, second.orders[0]?.id ?? "", "cancel", { reason: "Hết hàng" })
    const third = await completeWith(await fillCart([some(honey)]), [code])
    expect(third.body).toMatchObject({ code: "voucher_used_up" })
  })
})

describe("goods that were sold with a voucher and go back", () => {
  it("bring back what was paid for them, piece by piece, and the whole order to the last dong", async () => {
    const { code } = await giveVoucher(seller, { terms: { kind: "fixed", amount: 20_001 } })
    const group = await buyWith([some(honey, 3)], [code])
    const order = await deliver(seller, group)
    const amounts: number[] = []
    for (const _piece of [1, 2, 3]) {
      const { body } = await askReturn(order, 1)
      amounts.push(body.amount)
      await sellerReturns(seller, body.id, "waive")
      await sellerReturns(seller, body.id, "refunded", { reference: "FT1" })
    }
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(order.total)
    expect(amounts[0]).toBe(Math.round((450_000 - 20_001) / 3))
  })
})
