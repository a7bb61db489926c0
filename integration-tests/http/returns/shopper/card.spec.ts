import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { buyAndPay, cardOf, followCards, orderOf, sellerDid, settle, stripeOfTheServer } from "../../../support/cards"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { PARCEL, write } from "../../../support/orders"
import { askReturn, returnNow, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
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
afterAll(async () => {
  await settle([a, b], "direct")
  await stripe.stop()
})

/** Two stalls' goods, one card; the first stall's have arrived. `charged`: the other stall has confirmed, so that the card was charged before. */
async function arrived({ charged }: { charged: boolean }): Promise<OrderGroupPage> {
  const group = await buyAndPay(stripe, [
    { variant_id: goods[0].variant_id, quantity: 2 },
    { variant_id: goods[1].variant_id, quantity: 1 },
  ])
  await sellerDid(a, group, "confirm")
  if (charged) await sellerDid(b, group, "confirm")
  await followCards()
  await sellerDid(a, group, "ship", PARCEL)
  await sellerDid(a, group, "deliver")
  return group
}
/** Titles of what the shopper was told of the money of a return, without the order's code. */
const toldOf = async (code: string): Promise<string[]> => {
  const { rows } = await write("select title from notice where href = $1 and topic = 'goods_return.refunded'", [
    `/tra-hang/${code}`,
  ])
  return (rows as { title: string }[]).map(({ title }) => title.replace(/ [A-Z0-9-]+$/, ""))
}
/** The bank's promise for a group's card is gone. */
const lapse = ({ code }: OrderGroupPage) =>
  write("update card_payment set state = 'lapsed' where group_id = (select id from order_group where code = $1)", [
    code,
  ])
const noAccount = { account: undefined }

describe("goods that a card paid go back", () => {
  it("without an account, and their money to the card by itself, once, of their own stall's share", async () => {
    const group = await arrived({ charged: true })
    const { id, code, amount, account } = (await askReturn(await orderOf(group, a), 1, noAccount)).body
    expect(account).toBeNull()
    const answers = await Promise.all([sellerReturns(a, id, "waive"), sellerReturns(a, id, "waive")])
    // The second finds it under way, or done already.
    expect(answers.map(({ status }) => status).sort()[0]).toBe(200)
    await followCards()
    await runJob("follow-returns")
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: amount })
    expect((await returnNow(code)).body).toMatchObject({ state: "refunded", reference: null, due_on: null })
    expect((await orderOf(group, b)).card).toMatchObject({ refunded: 0 })
  })

  it("by charging so much less while the card is not charged yet", async () => {
    const group = await arrived({ charged: false })
    const { id, code, amount } = (await askReturn(await orderOf(group, a), 1, noAccount)).body
    await sellerReturns(a, id, "waive")
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("to_refund")
    await sellerDid(b, group, "confirm")
    await followCards()
    await runJob("follow-returns")
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 0, received: group.total - amount, given_back: 0 })
    expect((await returnNow(code)).body.state).toBe("refunded")
    expect(await toldOf(code)).toEqual(["Thẻ không bị trừ tiền hàng trả của đơn"])
  })

  it("and are done where the card is never charged because nothing is left to pay", async () => {
    const group = await arrived({ charged: false })
    const { id, code } = (await askReturn(await orderOf(group, a), 2, noAccount)).body
    await sellerReturns(a, id, "waive")
    await sellerDid(b, group, "cancel", { reason: "Hết hàng" })
    await followCards()
    await runJob("follow-returns")
    expect(await cardOf(stripe, group)).toMatchObject({ state: "voided", received: 0, given_back: 0 })
    expect((await returnNow(code)).body.state).toBe("refunded")
    expect(await toldOf(code)).toEqual(["Thẻ không bị trừ tiền hàng trả của đơn"])
  })

  it("for nothing once the bank's promise is gone: none is asked for any more, and one that was is ended by its stall", async () => {
    const group = await arrived({ charged: false })
    const order = await orderOf(group, a)
    const { id } = (await askReturn(order, 1, noAccount)).body
    await lapse(group)
    expect((await sellerReturns(a, id, "waive")).body.code).toBe("nothing_to_refund")
    expect((await sellerReturns(a, id, "refuse", { words: "Thẻ chưa bị trừ tiền." })).body.state).toBe("refused")
    expect((await orderOf(group, a)).return_offer).toBeNull()
    expect((await askReturn(order, 1, noAccount)).body.code).toBe("not_returnable")
  })

  it("and are done where the bank's promise goes after the stall agreed", async () => {
    const group = await arrived({ charged: false })
    const { id, code } = (await askReturn(await orderOf(group, a), 1, noAccount)).body
    await sellerReturns(a, id, "waive")
    await lapse(group)
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("refunded")
    expect(await toldOf(code)).toEqual(["Thẻ không bị trừ tiền hàng trả của đơn"])
  })

  it("never for more than the stall has left for them after a kindness", async () => {
    const group = await arrived({ charged: true })
    const own = await orderOf(group, a)
    const { id } = (await askReturn(own, 2, noAccount)).body
    await sellerDid(a, group, "card-refund", { amount: own.total - 10_000, reason: "Hàng móp hộp" })
    expect((await sellerReturns(a, id, "waive")).body.amount).toBe(10_000)
    await followCards()
    expect(await cardOf(stripe, group)).toMatchObject({ given_back: own.total })
    expect((await orderOf(group, b)).card).toMatchObject({ refunded: 0 })
  })

  inItsPlace.it.each([["lost" as const], ["unheard" as const]])(
    "once although Stripe's answer was %s",
    async (how) => {
      const group = await arrived({ charged: true })
      const { id, code, amount } = (await askReturn(await orderOf(group, a), 1, noAccount)).body
      stripe.trouble("POST /v1/refunds", how)
      expect((await sellerReturns(a, id, "waive")).status).toBe(200)
      await followCards()
      await followCards()
      await runJob("follow-returns")
      expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: amount })
      expect((await returnNow(code)).body.state).toBe("refunded")
    },
    90_000,
  )
})
