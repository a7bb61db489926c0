import { buyAndPay, cardOf, followCards, orderOf, sellerDoes, settle, stripeOfTheServer } from "../../../support/cards"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
import type { Stripe } from "../../../support/stripe/server"

conserveMoney()

let stripe: Stripe
let seller: SampleSeller
let goods: Goods

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  seller = await sampleSeller(HONEY_PHONE)
  await settle([seller], "collected")
  goods = await plentyOfGoods(seller)
})
afterEach(() => stripe.sendsByItself(true))
afterAll(async () => {
  await settle([seller], "direct")
  await stripe.stop()
})

const pay = () => buyAndPay(stripe, [{ variant_id: goods.variant_id, quantity: 2 }])
type Group = Awaited<ReturnType<typeof pay>>
const does = async (group: Group, what: string, body: object = {}) =>
  expect((await sellerDoes(seller, await orderOf(group, seller), what, body)).status).toBe(200)
/** Somebody captures at Stripe itself, which the server hears of unless `isTold` is false. @returns Stripe's news of it */
async function captureAtStripe(group: Group, amount = group.total, isTold = true) {
  stripe.sendsByItself(isTold)
  const { intent } = await cardOf(stripe, group)
  await stripe.sdk.paymentIntents.capture(intent ?? "", { amount_to_capture: amount })
  await stripe.settled()
  const news = (await stripe.news("payment_intent.succeeded")).at(-1)
  if (!news) throw new Error("nothing was told")
  return news
}

describe("money of a card that nobody here asked for", () => {
  it("is in the books as soon as it is told, and is not charged again", async () => {
    const group = await pay()
    await captureAtStripe(group)
    const there = { state: "captured", received: group.total, transactions: group.total, captures: 1, refunds: 0 }
    expect(await cardOf(stripe, group)).toMatchObject(there)
    await does(group, "confirm")
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject(there)
  })

  it("is booked and goes back when it comes after the order was called off and its card given up", async () => {
    const group = await pay()
    const news = await captureAtStripe(group, group.total, false)
    await does(group, "cancel", { reason: "Hết hàng" })
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ state: "lapsed", transactions: 0, given_back: 0 })
    for (const _time of [1, 2]) expect(await stripe.send(news)).toBe(200)
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      ...{ state: "captured", captures: 1, refunds: 1 },
      ...{ received: group.total, given_back: group.total, transactions: 0 },
    })
  })

  it("pays what a part of it pays, and what was let go of before goes back", async () => {
    const group = await pay()
    const lessened = await sellerDoes(seller, await orderOf(group, seller), "card-refund", {
      amount: 30_000,
      reason: "Hàng móp hộp",
    })
    expect(lessened.status).toBe(200)
    await captureAtStripe(group)
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      ...{ state: "captured", received: group.total, given_back: 30_000 },
      transactions: group.total - 30_000,
    })
  })
})
