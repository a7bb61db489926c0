import type { HeldCardRefund } from "@san-ocop/kit/http/cards"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { faultsOf, sumOf } from "../../../support/books"
import {
  buyAndPay,
  cardOf,
  FAILING_CARD,
  followCards,
  orderOf,
  PENDING_CARD,
  sellerDid,
  settle,
  stripeOfTheServer,
} from "../../../support/cards"
import { moveClockByDays } from "../../../support/clock"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { PARCEL } from "../../../support/orders"
import { askReturn, returnNow, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"

conserveMoney()

let stripe: Stripe
let a: SampleSeller
let b: SampleSeller
let goods: Goods[]
let token: string

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  a = await sampleSeller(HONEY_PHONE)
  b = await sampleSeller(FISH_SAUCE_PHONE)
  await settle([a, b], "collected")
  goods = [await plentyOfGoods(a), await plentyOfGoods(b)]
  token = await logIn("user", OPERATOR, PASSWORD)
})
afterEach(() => {
  stripe.sendsByItself(true)
  moveClockByDays(0)
})
afterAll(async () => {
  await settle([a, b], "direct")
  await stripe.stop()
})

/** Two stalls' goods that a card paid for, and was charged. */
async function charged(card: string): Promise<OrderGroupPage> {
  const items = goods.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  const group = await buyAndPay(stripe, items, card)
  for (const seller of [a, b]) await sellerDid(seller, group, "confirm")
  await followCards()
  return group
}
/** The first stall calls off, so that the card is to have its part back. */
async function calledOff(card: string) {
  const group = await charged(card)
  await sellerDid(a, group, "cancel", { reason: "Hết hàng" })
  await followCards()
  return { group, order: await orderOf(group, a) }
}
const cardOfOrder = async (group: OrderGroupPage) => (await orderOf(group, a)).card
const held = async (id: string) => {
  const { body } = await ask<Page<HeldCardRefund>>("GET", "/admin/card-refunds?limit=100", { token })
  return body.items.find((one) => one.id === id)
}
const decide = (id: string, what: "retry" | "transfer", body: unknown = {}) =>
  ask("POST", `/admin/card-refunds/${id}/${what}`, { token, body })
const finish = async () => {
  stripe.finishRefunds()
  await stripe.settled()
}

inItsPlace.describe("a refund that Stripe accepted and that comes to nothing later", () => {
  it("is owed again, whatever news come of it and however often, until an operator has transferred it", async () => {
    const bank = await sumOf("bank")
    const { group, order } = await calledOff(FAILING_CARD)
    const off = order.total
    expect(order.card).toMatchObject({ refunded: off, refund_due: 0, refund_held: null })
    expect(await held(order.id)).toBeUndefined()
    await finish()
    const failed = (await stripe.news()).filter(({ type }) => type.includes("refund"))
    for (const event of [...failed.reverse(), ...failed]) expect(await stripe.send(event)).toBe(200)
    await followCards()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: 0, refund_due: off, refund_held: "failed" })
    expect((await orderOf(group, a)).next).toContain("chưa hoàn được về thẻ")
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 0, given_back: 0, transactions: group.total })
    expect((await sumOf("bank")) - bank).toBe(group.total)
    expect(await held(order.id)).toMatchObject({ amount: off, held: "failed", why: "thẻ đã hết hạn hoặc đã hủy" })
    expect((await decide(order.id, "transfer", { reference: "", amount: off })).status).toBe(400)
    expect((await decide(order.id, "transfer", { reference: "FT26333111", amount: off })).status).toBe(200)
    expect((await decide(order.id, "transfer", { reference: "FT26333111", amount: off })).status).toBe(409)
    expect(await cardOfOrder(group)).toMatchObject({ refunded: off, refund_due: 0, transferred: off })
    expect(await cardOf(stripe, group)).toMatchObject({ given_back: 0, transactions: group.total - off })
    expect((await sumOf("bank")) - bank).toBe(group.total - off)
    expect(await faultsOf(...group.orders.map(({ id }) => id))).toEqual([])
  })

  it("is tried once more when an operator says so, and never by itself", async () => {
    const { group, order } = await calledOff(FAILING_CARD)
    await finish()
    await followCards()
    expect((await cardOf(stripe, group)).given_back).toBe(0)
    expect((await decide(order.id, "retry")).status).toBe(200)
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: order.total })
    expect((await decide(order.id, "retry")).status).toBe(409)
    expect(await held(order.id)).toBeUndefined()
  })

  it("is found out later when Stripe did not answer as its news came", async () => {
    // What was told before, and what earlier tests left, has nobody ask.
    await finish()
    const { group } = await calledOff(FAILING_CARD)
    await stripe.settled()
    // Each of its three news has somebody ask.
    for (const _news of [1, 2, 3]) stripe.trouble("GET /v1/refunds", "broken")
    await finish()
    expect(await cardOfOrder(group)).toMatchObject({ refund_held: null })
    await followCards()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: 0, refund_held: "failed" })
  })

  it("has the return open again whose money it was, until it is given back otherwise", async () => {
    const group = await charged(FAILING_CARD)
    await sellerDid(a, group, "ship", PARCEL)
    await sellerDid(a, group, "deliver")
    const order = await orderOf(group, a)
    const { id, code, amount } = (await askReturn(order, 1, { account: undefined })).body
    expect((await sellerReturns(a, id, "waive")).status).toBe(200)
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("refunded")
    await finish()
    expect((await returnNow(code)).body.state).toBe("to_refund")
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("to_refund")
    expect(await held(order.id)).toMatchObject({ amount })
    expect((await decide(order.id, "transfer", { reference: "FT26333222", amount })).status).toBe(200)
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("refunded")
  })

  it("keeps no other order of the card from its own money", async () => {
    const { group } = await calledOff(FAILING_CARD)
    await finish()
    const other = await orderOf(group, b)
    await sellerDid(b, group, "cancel", { reason: "Hết hàng" })
    await followCards()
    expect((await orderOf(group, b)).card).toMatchObject({ refunded: other.total, refund_due: 0 })
    expect(await cardOfOrder(group)).toMatchObject({ refunded: 0, refund_held: "failed" })
  })
})

inItsPlace.describe("a refund that Stripe has under way", () => {
  it("is not given back yet, nor asked for twice, and arrives when news say so", async () => {
    const { group, order } = await calledOff(PENDING_CARD)
    await followCards()
    const underway = { refunded: 0, refund_due: order.total, refund_held: null }
    expect(await cardOfOrder(group)).toMatchObject(underway)
    expect(order.next).toContain("đang được hoàn về thẻ")
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 0, given_back: order.total })
    expect((await decide(order.id, "transfer", { reference: "FT26333333", amount: order.total })).status).toBe(409)
    await finish()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: order.total, refund_due: 0 })
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, transactions: group.total - order.total })
  })

  it("is asked for at Stripe when no news came within the hour", async () => {
    const { group, order } = await calledOff(PENDING_CARD)
    stripe.sendsByItself(false)
    await finish()
    await followCards()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: 0 })
    moveClockByDays(0.1)
    await followCards()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: order.total, refund_due: 0 })
  })

  it("may come to nothing before it arrives", async () => {
    const { group, order } = await calledOff(PENDING_CARD)
    stripe.finishRefunds(true)
    await stripe.settled()
    expect(await cardOfOrder(group)).toMatchObject({ refunded: 0, refund_due: order.total, refund_held: "failed" })
    expect(await cardOf(stripe, group)).toMatchObject({ given_back: 0, transactions: group.total })
  })
})
