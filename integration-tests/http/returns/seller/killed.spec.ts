import type { Books } from "@san-ocop/kit/http/books"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import path from "node:path"
import { doomedProcess, type Held } from "../../../../testing/doomed-process"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { buyAndPay, cardOf, followCards, orderOf, sellerDoes, settle, stripeOfTheServer } from "../../../support/cards"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, deliver, PARCEL, write } from "../../../support/orders"
import { askReturn, returnNow, sellerReturns, shopperReturns } from "../../../support/returns"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { databaseUrl } from "../../../support/server"
import { type Goods, newGoods, stockOf } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"
import { buyByTransfer, keepAccount } from "../../../support/transfers"

conserveMoney()

let stripe: Stripe
let seller: SampleSeller
let goods: Goods

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  seller = await sampleSeller(HONEY_PHONE)
})
beforeEach(async () => {
  goods = await newGoods(seller)
})
afterEach(() => settle([seller], "direct"))
afterAll(() => stripe.stop())

type Move = { move: "receive" | "waive" | "say_refunded"; [told: string]: unknown }
/** The process gives the money of a return back, and is killed in the middle of writing that row. */
const killedIn = (held: Held, { id }: GoodsReturn, move: Move, at: string | null = null) =>
  doomedProcess({
    script: path.resolve(__dirname, "../../../support/give-back.process.mjs"),
    args: [databaseUrl(), JSON.stringify({ id, move, stripe: at })],
    name: "give-back",
    sql: async (text) => (await write(text, [])).rows as unknown[],
  }).killIn(held)

/** What jobs do by themselves after a restart. */
async function restart(): Promise<void> {
  for (const job of ["follow-card-payments", "follow-returns", "follow-card-payments"]) await runJob(job)
}
/** What the proof of the books finds wrong with an order. */
async function faultsOf(orderId: string) {
  await runJob("prove-ledger")
  const token = await logIn("user", OPERATOR, PASSWORD)
  const { body } = await ask<Books>("GET", "/admin/books", { token })
  return body.proof?.shown.filter(({ subject }) => subject === orderId)
}

const RECEIVE = { goods: "good", restock: true }

inItsPlace.describe(
  "money of returned goods goes back to the card once, and the goods on sale once, although the process is killed",
  () => {
    /** Two pieces were paid by card and delivered; one is at the stall's door again. */
    async function returning() {
      await settle([seller], "collected")
      const group = await buyAndPay(stripe, [{ variant_id: goods.variant_id, quantity: 2 }])
      const does = async (what: string, body?: unknown) =>
        expect((await sellerDoes(seller, await orderOf(group, seller), what, body)).status).toBe(200)
      await does("confirm")
      await followCards()
      await does("ship", PARCEL)
      await does("deliver")
      const order = await orderOf(group, seller)
      const asked = (await askReturn(order, 1, { account: undefined })).body
      await sellerReturns(seller, asked.id, "approve")
      await shopperReturns(asked.code, "send")
      return { group, order, asked }
    }
    type Returning = Awaited<ReturnType<typeof returning>>
    async function isWhole({ group, order, asked }: Returning): Promise<void> {
      expect((await returnNow(asked.code)).body).toMatchObject({ state: "refunded", goods: "good" })
      expect(await cardOf(stripe, group)).toMatchObject({
        refunds: 1,
        given_back: asked.amount,
        transactions: group.total - asked.amount,
      })
      expect([await stockOf(goods), await faultsOf(order.id)]).toEqual([9, []])
    }

    it.each([
      ["the stall came to owe it", { table: "ledger_entry", when: "new.kind = 'card.reduced'" }],
      ["the return was to be refunded", { table: "goods_return", when: "new.state = 'to_refund'" }],
    ])("before %s: nothing happened, and the same call does it", async (_what, held) => {
      const one = await returning()
      await killedIn(held, one.asked, { move: "receive", ...RECEIVE }, stripe.origin)
      await restart()
      expect((await returnNow(one.asked.code)).body.state).toBe("sent")
      expect([(await cardOf(stripe, one.group)).refunds, await stockOf(goods)]).toEqual([0, 8])
      expect((await sellerReturns(seller, one.asked.id, "receive", RECEIVE)).status).toBe(200)
      await restart()
      await isWhole(one)
    })

    it.each([
      ["goods were on sale again", { table: "goods_return", when: "new.restocked_at is not null" }],
      ["the call to the card's provider was written", { table: "card_operation", when: "new.kind = 'refund'" }],
      ["its answer was written", { table: "card_operation", when: "new.kind = 'refund' and new.state = 'done'" }],
      ["the books had it", { table: "ledger_entry", when: "new.kind = 'card.refunded'" }],
      ["the payment's share had it", { table: "payment_share", when: "new.refunded > 0" }],
      ["the return was marked as refunded", { table: "goods_return", when: "new.state = 'refunded'" }],
      ["its shopper was told", { table: "notice", when: "new.topic = 'goods_return.refunded'" }],
    ])("before %s: jobs do the rest", async (_what, held) => {
      const one = await returning()
      await killedIn(held, one.asked, { move: "receive", ...RECEIVE }, stripe.origin)
      await restart()
      await isWhole(one)
    })
  },
)

describe("money of returned goods that the stall transfers is given back once in the books, although the process is killed", () => {
  it.each([
    ["the stall came to owe it", "waive", { table: "ledger_entry", when: "new.kind = 'return.owed'" }],
    ["its sum was written", "waive", { table: "goods_return", when: "new.owed_at is not null" }],
    ["the books had it", "say_refunded", { table: "ledger_entry", when: "new.kind = 'return.refunded'" }],
    ["the payment's share had it", "say_refunded", { table: "payment_share", when: "new.refunded > 0" }],
    ["the return was marked as refunded", "say_refunded", { table: "goods_return", when: "new.state = 'refunded'" }],
    ["its shopper was told", "say_refunded", { table: "notice", when: "new.topic = 'goods_return.refunded'" }],
  ] as const)("before %s: nothing happened, and the same call does it", async (_what, move, held) => {
    await keepAccount(seller)
    const group = await buyByTransfer([{ variant_id: goods.variant_id, quantity: 2 }])
    await act(seller, group.orders[0]?.id ?? "", "transfer-received")
    const order = await deliver(seller, group)
    const asked = (await askReturn(order, 1)).body
    const waive = () => sellerReturns(seller, asked.id, "waive")
    const sayRefunded = () => sellerReturns(seller, asked.id, "refunded", { reference: "FT246" })
    if (move === "say_refunded") await waive()
    const before = (await returnNow(asked.code)).body.state
    await killedIn(held, asked, { move, ...(move === "say_refunded" && { reference: "FT246" }) })
    expect([(await returnNow(asked.code)).body.state, await faultsOf(order.id)]).toEqual([before, []])
    if (move === "waive") expect((await waive()).status).toBe(200)
    for (const _time of [1, 2]) expect((await sayRefunded()).status).toBe(200)
    expect((await returnNow(asked.code)).body).toMatchObject({ state: "refunded", reference: "FT246" })
    expect(await faultsOf(order.id)).toEqual([])
  })
})
