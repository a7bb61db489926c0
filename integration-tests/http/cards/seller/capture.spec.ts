import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import {
  buyAndPay,
  cardOf,
  followCards,
  orderOf,
  sellerDid,
  sellerDoes,
  settle,
  stripeOfTheServer,
} from "../../../support/cards"
import { moveClockByDays } from "../../../support/clock"
import { statementRowsOf } from "../../../support/earnings"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, madeOf, newGoods, plentyOfGoods } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"

conserveMoney()

let stripe: Stripe
let a: SampleSeller
let b: SampleSeller
let goods: [Goods, Goods]

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  a = await sampleSeller(HONEY_PHONE)
  b = await sampleSeller(FISH_SAUCE_PHONE)
  await settle([a, b], "collected")
  goods = [await plentyOfGoods(a), await plentyOfGoods(b)]
})
afterEach(() => {
  moveClockByDays(0)
})
afterAll(async () => {
  await settle([a, b], "direct")
  await stripe.stop()
})

const pay = (of = goods[0]) =>
  buyAndPay(stripe, [
    { variant_id: of.variant_id, quantity: 2 },
    { variant_id: goods[1].variant_id, quantity: 1 },
  ])
const refund = async (seller: SampleSeller, group: OrderGroupPage, amount: number) =>
  sellerDoes(seller, await orderOf(group, seller), "card-refund", { amount, reason: "Hàng móp hộp" })
const confirmBoth = async (group: OrderGroupPage) => {
  await sellerDid(a, group, "confirm")
  await sellerDid(b, group, "confirm")
  await followCards()
}

describe("a card is charged", () => {
  it("once, for all, when every stall has answered and not before", async () => {
    const group = await pay()
    await sellerDid(a, group, "confirm")
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ state: "authorised", received: 0 })
    await sellerDid(b, group, "confirm")
    await Promise.all([followCards(), followCards()])
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      state: "captured",
      captures: 1,
      received: group.total,
      transactions: group.total,
    })
  })

  it("only for what stands when a stall calls off before", async () => {
    const own = await newGoods(a)
    const group = await pay(own)
    const standing = await orderOf(group, b)
    await sellerDid(a, group, "cancel", { reason: "Hết hàng" })
    await sellerDid(b, group, "confirm")
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      captures: 1,
      refunds: 0,
      received: standing.total,
      given_back: 0,
    })
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
  })

  it("not at all when every stall calls off", async () => {
    const group = await pay()
    await sellerDid(a, group, "cancel", { reason: "Hết hàng" })
    await sellerDid(b, group, "cancel", { reason: "Hết hàng" })
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      state: "voided",
      status: "canceled",
      received: 0,
      transactions: 0,
    })
  })

  it("in the last day of its bank's promise, whoever has not answered", async () => {
    const group = await pay()
    moveClockByDays(5)
    await followCards()
    expect((await cardOf(stripe, group)).state).toBe("authorised")
    moveClockByDays(6.5)
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ state: "captured", received: group.total })
  })

  inItsPlace.it.each([["lost" as const], ["unheard" as const], ["broken" as const], ["busy" as const]])(
    "once although the answer was %s: the same call is made again",
    async (how) => {
      const group = await pay()
      await sellerDid(a, group, "confirm")
      await sellerDid(b, group, "confirm")
      stripe.trouble("/capture", how)
      await followCards()
      await followCards()
      expect(await cardOf(stripe, group)).toMatchObject({ state: "captured", captures: 1, received: group.total })
    },
    90_000,
  )
})

describe("money goes back to the card", () => {
  it("of the stall that calls off after the charge, and of no other", async () => {
    const own = await newGoods(a)
    const group = await pay(own)
    await confirmBoth(group)
    const [off, other] = [await orderOf(group, a), await orderOf(group, b)]
    await sellerDid(a, group, "cancel", { reason: "Hàng hỏng" })
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({
      refunds: 1,
      given_back: off.total,
      transactions: group.total - off.total,
    })
    expect((await orderOf(group, a)).card).toMatchObject({ refunded: off.total, refund_due: 0 })
    expect((await orderOf(group, b)).card).toMatchObject({ captured: other.total, refunded: 0 })
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
  })

  it("never beyond a stall's own share", async () => {
    const group = await pay()
    await confirmBoth(group)
    const own = await orderOf(group, a)
    const beyond = await refund(a, group, own.total + 50_000)
    expect([beyond.status, beyond.body.code]).toEqual([409, "beyond_share"])
    expect((await cardOf(stripe, group)).given_back).toBe(0)
    expect((await orderOf(group, b)).card).toMatchObject({ refunded: 0 })
  })

  it("once when two give back at the same time what is there for one", async () => {
    const group = await pay()
    await confirmBoth(group)
    const amount = Math.ceil((await orderOf(group, a)).total * 0.6)
    const answers = await Promise.all([refund(a, group, amount), refund(a, group, amount)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: amount })
    expect((await orderOf(group, b)).card).toMatchObject({ refunded: 0 })
  })

  it("in part, also after the goods were delivered, and the rest when nothing is left is refused", async () => {
    const group = await pay()
    await confirmBoth(group)
    await sellerDid(a, group, "ship", { carrier: "Giao nhanh", tracking_code: `THU${group.code}` })
    await sellerDid(a, group, "deliver")
    expect((await refund(a, group, 100_000)).status).toBe(200)
    const own = await orderOf(group, a)
    expect((await refund(a, group, own.total - 100_000)).status).toBe(200)
    expect((await refund(a, group, 1)).status).toBe(409)
    expect(await cardOf(stripe, group)).toMatchObject({ given_back: own.total, transactions: group.total - own.total })
  })

  it("before the charge by charging so much less", async () => {
    const group = await pay()
    expect((await refund(b, group, 50_000)).status).toBe(200)
    await confirmBoth(group)
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 0, received: group.total - 50_000, given_back: 0 })
  })

  inItsPlace.it.each([["lost" as const], ["unheard" as const], ["busy" as const]])(
    "once although the answer was %s",
    async (how) => {
      const group = await pay()
      await confirmBoth(group)
      stripe.trouble("POST /v1/refunds", how)
      expect((await refund(a, group, 70_000)).status).toBe(200)
      await followCards()
      await followCards()
      expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: 70_000 })
    },
    90_000,
  )
})

describe("an order that a card paid", () => {
  it("stands in the month's statement once it is delivered, with all that it brings", async () => {
    const group = await pay()
    await confirmBoth(group)
    await sellerDid(a, group, "ship", { carrier: "Giao nhanh", tracking_code: `THE${group.code}` })
    await sellerDid(a, group, "deliver")
    const { id, total } = await orderOf(group, a)
    const [row, ...others] = await statementRowsOf(a, id)
    expect(row).toMatchObject({ paid: total })
    expect(row?.net).toBe(total - (row?.fee ?? 0) - (row?.vat ?? 0) - (row?.withheld ?? 0))
    expect(others).toEqual([])
  })
})
