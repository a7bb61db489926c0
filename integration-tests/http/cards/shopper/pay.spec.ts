import type { CardPage } from "@san-ocop/kit/http/cards"
import { ask } from "../../../support/ask"
import {
  buyAndPay,
  buyByCard,
  cardOf,
  cardPageOf,
  followCards,
  groupNow,
  OK_CARD,
  settle,
  stripeOfTheServer,
} from "../../../support/cards"
import { moveClockTo } from "../../../support/clock"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, type Goods, madeOf, newGoods, orderForm, PHONE } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"
import { newEvent } from "../../../support/stripe/webhooks"

conserveMoney()

let stripe: Stripe
let sellers: SampleSeller[]
let goods: Goods[]

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  sellers = [await sampleSeller(HONEY_PHONE), await sampleSeller(FISH_SAUCE_PHONE)]
  goods = await Promise.all(sellers.map((seller) => newGoods(seller)))
})
beforeEach(() => settle(sellers, "collected"))
afterEach(() => {
  stripe.sendsByItself(true)
  moveClockTo(Date.now())
})
afterAll(async () => {
  await settle(sellers, "direct")
  await stripe.stop()
})

const both = () => goods.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
const states = async (group: Parameters<typeof groupNow>[0]) => (await groupNow(group)).orders.map(({ state }) => state)

describe("who may pay by card", () => {
  const codes = async () => {
    const page = await cartPage(await fillCart(both()))
    return page.body.payment_methods.map(({ code }) => code)
  }

  it("is whoever buys only from floors that leave the money to the operator", async () => {
    expect(await codes()).toContain("card")
    await settle(sellers.slice(0, 1), "direct")
    expect(await codes()).not.toContain("card")
  })

  it("is nobody else, whatever is sent", async () => {
    await settle(sellers.slice(0, 1), "direct")
    const cart = await fillCart(both())
    const form = await orderForm((await cartPage(cart)).body.total ?? -1, { payment_method: "card" })
    const { status, body } = await complete(cart, form)
    expect([status, body.code]).toEqual([409, "card_unavailable"])
    expect((await madeOf(cart, goods[0]?.variant_id ?? "")).groups).toBe(0)
  })
})

describe("an order that a card pays", () => {
  it("waits for its card with its goods held, then goes on to all its stalls with one payment", async () => {
    const group = await buyByCard(both())
    expect(await states(group)).toEqual(["awaiting_payment", "awaiting_payment"])
    await stripe.pay(await cardPageOf(group), OK_CARD)
    await stripe.settled()
    expect(await states(group)).toEqual(["placed", "placed"])
    expect(await cardOf(stripe, group)).toMatchObject({ state: "authorised", status: "requires_capture", received: 0 })
  })

  it("is told by its page where to enter the card, and not any more afterwards", async () => {
    const group = await buyByCard(both())
    const page = await cardPageOf(group)
    expect(await cardPageOf(group)).toBe(page)
    await stripe.pay(page, OK_CARD)
    const { body } = await ask<CardPage>("POST", `/store/order-groups/${group.code}/card`, { body: { phone: PHONE } })
    expect(body.url).toBeNull()
    expect(await states(group)).toEqual(["placed", "placed"])
  })

  it("tells its page to nobody who has only one stall's code or another phone", async () => {
    const group = await buyByCard(both())
    const open = (code: string, phone: string) => ask("POST", `/store/order-groups/${code}/card`, { body: { phone } })
    expect((await open(group.orders[0]?.code ?? "", PHONE)).status).toBe(404)
    expect((await open(group.code, "0912345679")).status).toBe(404)
  })

  it("goes on by the job when no news came and the shopper never came back", async () => {
    stripe.sendsByItself(false)
    const group = await buyByCard(both())
    await stripe.pay(await cardPageOf(group), OK_CARD)
    expect(await states(group)).toEqual(["awaiting_payment", "awaiting_payment"])
    moveClockTo(Date.now() + 2 * 60_000)
    await followCards()
    expect(await states(group)).toEqual(["placed", "placed"])
  })

  inItsPlace.it(
    "is found at Stripe although nobody heard that its page was opened",
    async () => {
      const group = await buyByCard(both())
      stripe.trouble("POST /v1/checkout/sessions", "unheard")
      await expect(cardPageOf(group)).rejects.toThrow()
      const known = [...stripe.state.sessions.values()].filter(({ metadata }) => metadata.order_group !== undefined)
      const page = await cardPageOf(group)
      expect(page).toBe(known.at(-1)?.url)
      await stripe.pay(page, OK_CARD)
      await stripe.settled()
      expect((await cardOf(stripe, group)).state).toBe("authorised")
    },
    90_000,
  )

  it("is called off after an hour without a card, and takes none any more", async () => {
    const group = await buyByCard(both())
    const page = await cardPageOf(group)
    moveClockTo(Date.now() + 61 * 60_000)
    await followCards()
    expect(await states(group)).toEqual(["cancelled", "cancelled"])
    expect(await stripe.pay(page, OK_CARD)).toBeNull()
    expect((await cardOf(stripe, group)).state).toBe("closed")
  })

  it("frees a card that was entered after all was called off: never a charge without an order", async () => {
    stripe.sendsByItself(false)
    const group = await buyByCard(both())
    await stripe.pay(await cardPageOf(group), OK_CARD)
    for (const { code } of group.orders)
      await ask("POST", `/store/order-groups/${group.code}/orders/${code}/cancel`, { body: { phone: PHONE } })
    moveClockTo(Date.now() + 2 * 60_000)
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ state: "voided", status: "canceled", received: 0 })
  })

  it("becomes one group with one payment from ten completions and its news together", async () => {
    const cart = await fillCart(both())
    const form = await orderForm((await cartPage(cart)).body.total ?? -1, { payment_method: "card" })
    const answers = await Promise.all(Array.from({ length: 10 }, () => complete(cart, form)))
    const codes = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.code))
    expect(codes.size).toBe(1)
    const group = answers.find(({ status }) => status === 200)?.body
    if (!group) throw new Error("no completion answered")
    await stripe.pay(await cardPageOf(group), OK_CARD)
    const news = (await stripe.news("checkout.session.completed")).at(-1)
    if (!news) throw new Error("nothing was told")
    await Promise.all([
      ...Array.from({ length: 5 }, () => stripe.send(news)),
      ...Array.from({ length: 5 }, () => complete(cart, form)),
    ])
    await stripe.settled()
    expect(await cardOf(stripe, group)).toMatchObject({ groups: 1, state: "authorised", status: "requires_capture" })
  })

  it("charges nobody but the one who got the last piece", async () => {
    const last = await newGoods(sellers[0] as SampleSeller)
    const items = [{ variant_id: last.variant_id, quantity: 10 }]
    const carts = await Promise.all(Array.from({ length: 20 }, () => fillCart(items)))
    const total = (await cartPage(carts[0] ?? "")).body.total ?? -1
    const form = await orderForm(total, { payment_method: "card" })
    const answers = await Promise.all(carts.map((cart) => complete(cart, form)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const told = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code)
    expect(told.every((code) => code === "out_of_stock" || code === "too_busy")).toBe(true)
  })
})

describe("news of Stripe", () => {
  it("count once, in any order, and a day later not at all", async () => {
    stripe.sendsByItself(false)
    const from = (await stripe.news()).length
    const group = await buyByCard(both())
    await stripe.pay(await cardPageOf(group), OK_CARD)
    const told = (await stripe.news()).slice(from).reverse()
    expect(told.length).toBeGreaterThan(2)
    for (const news of [...told, ...told]) expect(await stripe.send(news)).toBe(200)
    expect(await states(group)).toEqual(["placed", "placed"])
    const timeline = (await groupNow(group)).orders.flatMap((order) => order.timeline)
    expect(timeline.filter(({ state }) => state === "placed")).toHaveLength(2)
    const [first] = told
    if (!first) throw new Error("nothing was told")
    expect(await stripe.send(first, stripe.now() - 86_400)).toBe(400)
    expect((await groupNow(group)).orders.flatMap((order) => order.timeline)).toEqual(timeline)
  })

  it("are refused and leave nothing when the signature is not Stripe's", async () => {
    const group = await buyAndPay(stripe, both())
    const [news] = (await stripe.news()).slice(-1)
    const body = JSON.stringify({ ...news, id: "evt_forged" })
    const url = `${process.env.BACKEND_URL ?? ""}/hooks/payment/stripe_stripe`
    for (const signature of ["", "t=1,v1=00", `t=${String(stripe.now())},v1=${"0".repeat(64)}`]) {
      const { status } = await fetch(url, { method: "POST", headers: { "stripe-signature": signature }, body })
      expect(status).toBe(400)
    }
    expect((await cardOf(stripe, group)).state).toBe("authorised")
  })

  it("of payments that are not ours are nobody's", async () => {
    const news = newEvent("payment_intent.succeeded", {
      object: "payment_intent",
      id: "pi_else",
      amount: 1,
      metadata: {},
    })
    expect(await stripe.send(news)).toBe(200)
  })
})
