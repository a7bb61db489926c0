import { buyAndPay, cardOf, followCards, orderOf, sellerDoes, settle, stripeOfTheServer } from "../../../support/cards"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { cartPage, fillCart, type Goods, newGoods, setGoods } from "../../../support/shopper"
import type { Stripe } from "../../../support/stripe/server"

const TOTAL = 100_001
const THIRD_PHONE = "0900000003"

conserveMoney()

let stripe: Stripe
let sellers: SampleSeller[]
let goods: Goods[]

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  sellers = await Promise.all([HONEY_PHONE, FISH_SAUCE_PHONE, THIRD_PHONE].map(sampleSeller))
  goods = await Promise.all(sellers.map((seller) => newGoods(seller)))
  await settle(sellers, "collected")
})
afterAll(async () => {
  await settle(sellers, "direct")
  await stripe.stop()
})

/** Prices that differ by a dong at most and make up `sum`. */
const nearlyAlike = (sum: number) => goods.map((_, at) => Math.floor((sum + at) / goods.length))

const priced = (sum: number) =>
  Promise.all(nearlyAlike(sum).map((price, at) => setGoods(sellers[at] as SampleSeller, goods[at] as Goods, { price })))
const pieces = () => goods.map(({ variant_id }) => ({ variant_id, quantity: 1 }))

describe("a total that three stalls cannot share alike", () => {
  it("is what the card is charged, and what their orders' transactions sum to", async () => {
    await priced(30_000)
    const shipping = ((await cartPage(await fillCart(pieces()))).body.total ?? 0) - 30_000
    await priced(TOTAL - shipping)
    const group = await buyAndPay(stripe, pieces())
    expect([group.orders.length, group.total]).toEqual([3, TOTAL])
    for (const seller of sellers) {
      const { status } = await sellerDoes(seller, await orderOf(group, seller), "confirm")
      expect(status).toBe(200)
    }
    await followCards()
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ captures: 1, received: TOTAL, transactions: TOTAL })
  })
})
