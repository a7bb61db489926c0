import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { SellerRecall } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { buyAndPay, cardOf, followCards, orderOf, settle, stripeOfTheServer } from "../../../support/cards"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, choose, readRecall, sellerRecall, ship } from "../../../support/recall"
import { recalledGoods } from "../../../support/recalled-goods"
import { askReturn, returnNow, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"

jest.setTimeout(120_000)
conserveMoney()

const stage = recalledGoods()
let stripe: Stripe
let neighbour: SampleSeller
let others: Goods

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  neighbour = await sampleSeller(FISH_SAUCE_PHONE)
  others = await plentyOfGoods(neighbour)
  await settle([stage.seller, neighbour], "collected")
})
afterAll(async () => {
  await settle([stage.seller, neighbour], "direct")
  await stripe.stop()
})

const follow = async () => {
  await followCards()
  await runJob("follow-returns")
}
const mine = (group: OrderGroupPage) => orderOf(group, stage.seller)
const confirmOther = async (group: OrderGroupPage) => act(neighbour, (await orderOf(group, neighbour)).id, "confirm")

/** Two stalls' goods, one card; those of the lot are at their buyer's door, and recalled then. `charged`: the other stall has confirmed too. */
async function recalled({ charged }: { charged: boolean }) {
  const group = await buyAndPay(stripe, [
    { variant_id: stage.goods.variant_id, quantity: 2 },
    { variant_id: others.variant_id, quantity: 1 },
  ])
  const { id } = await mine(group)
  await act(stage.seller, id, "confirm")
  if (charged) await confirmOther(group)
  await follow()
  await choose(stage.seller, id, stage.lot)
  await ship(stage.seller, id)
  await act(stage.seller, id, "deliver")
  const recall = await stage.start()
  const [parcel] = (await sellerRecall(stage.seller, recall.id)).body.sent
  return { group, total: (await mine(group)).total, recall: recall.id, parcel: parcel?.id ?? "" }
}
/** The stall has the goods again, of a buyer without an account. */
const back = (recall: string, parcel: string) =>
  ask<SellerRecall>("POST", `${stage.seller.path}/recalls/${recall}/parcels/${parcel}/return`, {
    token: stage.seller.token,
    body: { quantity: 2, how: "returned" },
  })
const reportOf = async (recall: string) => (await readRecall(stage.officer, recall)).body.report
const WISH = { reason: "recalled", words: "Hàng bị thu hồi.", account: undefined }

describe("money of recalled goods that a card paid", () => {
  it("goes back to the card once, of their own stall's share, however often the stall says that it has them", async () => {
    const { group, total, recall, parcel } = await recalled({ charged: true })
    const answers = await Promise.all([1, 2, 3].map(() => back(recall, parcel)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await follow()
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: total })
    expect((await orderOf(group, neighbour)).card).toMatchObject({ refunded: 0 })
    expect((await sellerRecall(stage.seller, recall)).body).toMatchObject({
      ...{ to_refund: 0, sent: [{ remedy: "refunded", returned: 2 }] },
    })
    expect(await reportOf(recall)).toMatchObject({ refunded: 1, refunded_amount: total, to_refund: 0 })
  })

  it("goes back without an account to whoever asks, for the pieces that he gives back", async () => {
    const { group, recall } = await recalled({ charged: true })
    const { id, code, amount, account } = (await askReturn(await mine(group), 1, WISH)).body
    expect([account, amount]).toEqual([null, 150_000])
    await sellerReturns(stage.seller, id, "waive")
    await follow()
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: amount })
    expect((await returnNow(code)).body).toMatchObject({ state: "refunded", reference: null })
    expect(await reportOf(recall)).toMatchObject({ returned: 1, refunded_amount: amount })
  })

  it("is not taken at all where the card is not charged yet", async () => {
    const { group, total, recall, parcel } = await recalled({ charged: false })
    await back(recall, parcel)
    await follow()
    expect((await sellerRecall(stage.seller, recall)).body.sent).toMatchObject([{ remedy: "to_refund" }])
    await confirmOther(group)
    await follow()
    const received = group.total - total
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 0, received, given_back: 0 })
    expect((await sellerRecall(stage.seller, recall)).body.sent).toMatchObject([{ remedy: "refunded" }])
  })

  inItsPlace.it.each([["lost" as const], ["unheard" as const]])(
    "goes back once although Stripe's answer was %s",
    async (how) => {
      const { group, total, recall, parcel } = await recalled({ charged: true })
      stripe.trouble("POST /v1/refunds", how)
      expect((await back(recall, parcel)).status).toBe(200)
      await follow()
      await follow()
      expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: total })
      expect(await reportOf(recall)).toMatchObject({ refunded: 1, to_refund: 0 })
    },
  )
})
