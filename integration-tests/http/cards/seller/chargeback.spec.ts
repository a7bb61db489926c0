import {
  buyAndPay,
  cardOf,
  DISPUTED_CARD,
  followCards,
  orderOf,
  sellerDoes,
  settle,
  stripeOfTheServer,
} from "../../../support/cards"
import { faultsOf, sumOf } from "../../../support/books"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { PARCEL } from "../../../support/orders"
import { askReturn, returnNow, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, madeOf, newGoods, plentyOfGoods } from "../../../support/shopper"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import type { Stripe } from "../../../support/stripe/server"

conserveMoney()

let stripe: Stripe
let sellers: [SampleSeller, SampleSeller]
let goods: [Goods, Goods]

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  sellers = [await sampleSeller(HONEY_PHONE), await sampleSeller(FISH_SAUCE_PHONE)]
  await settle(sellers, "collected")
  goods = [await plentyOfGoods(sellers[0]), await plentyOfGoods(sellers[1])]
})
afterEach(() => stripe.sendsByItself(true))
afterAll(async () => {
  await settle(sellers, "direct")
  await stripe.stop()
})

const WAITS_FOR_CARD = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from card_payment%for update%'`
/** By a connection of its own: within a transaction PostgreSQL shows who waits as it was at first. */
const waitsForCard = () => withDatabase(async (database) => (await database.query(WAITS_FOR_CARD)).rowCount === 1)

const books = async () => ({ bank: await sumOf("bank"), borne: await sumOf("floor_goodwill:%") })
const moved = async ({ bank, borne }: Awaited<ReturnType<typeof books>>) => {
  const now = await books()
  return { bank: now.bank - bank, borne: now.borne - borne }
}
const payable = () => sumOf("seller_payable:%")

/** A group of two stalls whose card's bank takes back what it paid, as soon as it is captured. @returns the dispute's id at Stripe */
async function takenBack(first = goods[0]) {
  const items = [first, goods[1]].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  const group = await buyAndPay(stripe, items, DISPUTED_CARD)
  for (const seller of sellers) await sellerDoes(seller, await orderOf(group, seller), "confirm")
  await followCards()
  await stripe.settled()
  expect(await cardOf(stripe, group)).toMatchObject({ state: "captured", received: group.total })
  const told = (await stripe.news("charge.dispute.created")).at(-1)
  return { group, dispute: (told?.data.object as { id: string }).id }
}

const stateOf = (dispute: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ state: string }>("select state from card_chargeback where id = $1", [
      dispute,
    ])
    return rows[0]?.state
  })

/** The stall would give a part of it back once more. @returns why it may not */
const refund = async (group: Awaited<ReturnType<typeof takenBack>>["group"]) => {
  const order = await orderOf(group, sellers[0])
  const { body } = await sellerDoes(sellers[0], order, "card-refund", { amount: 1000, reason: "Hàng móp hộp" })
  return (body as { code?: string }).code
}

inItsPlace.describe("money that a card's bank takes back", () => {
  it("leaves the bank's account in the books, and is the floors' loss once it is lost, however often that is told", async () => {
    const before = await books()
    const owed = await payable()
    const { group, dispute } = await takenBack()
    expect(await moved(before)).toEqual({ bank: 0, borne: 0 })
    expect(await refund(group)).toBe("charged_back")
    await stripe.sdk.disputes.close(dispute)
    await stripe.settled()
    const lost = { bank: 0, borne: group.total }
    expect([await stateOf(dispute), await moved(before)]).toEqual(["lost", lost])
    expect(await refund(group)).toBe("charged_back")
    for (const event of await stripe.news()) {
      if (event.type.startsWith("charge.dispute.")) expect(await stripe.send(event)).toBe(200)
    }
    expect(await moved(before)).toEqual(lost)
    expect(await payable()).toBe(owed)
    expect(await faultsOf(dispute, ...group.orders.map(({ id }) => id))).toEqual([])
  })

  it("is not given back once more when a stall does so at the moment that it is told", async () => {
    const items = goods.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    const group = await buyAndPay(stripe, items)
    for (const seller of sellers) await sellerDoes(seller, await orderOf(group, seller), "confirm")
    await followCards()
    const answer = await withDatabase(async (database) => {
      await database.query("begin")
      await database.query(
        `insert into card_event (id, card_payment_id, type, amount, dispute, told_at)
         select 'evt_' || id, id, 'charge.dispute.created', 1000, '{"id": "du_told", "status": "needs_response"}', now()
         from card_payment where group_id = (select id from order_group where code = $1)`,
        [group.code],
      )
      const asked = refund(group)
      await eventually(waitsForCard, (waits) => waits)
      await database.query("commit")
      return asked
    })
    expect(answer).toBe("charged_back")
  })

  it("comes back to the dong when it is won, told in the wrong order", async () => {
    const before = await books()
    const { group, dispute } = await takenBack()
    stripe.sendsByItself(false)
    await stripe.sdk.disputes.update(dispute, { evidence: { uncategorized_text: "winning_evidence" }, submit: true })
    for (const event of (await stripe.news()).slice(-2).reverse()) expect(await stripe.send(event)).toBe(200)
    expect([await stateOf(dispute), await moved(before)]).toEqual(["won", { bank: group.total, borne: 0 }])
    expect(await faultsOf(dispute, ...group.orders.map(({ id }) => id))).toEqual([])
  })

  /** The first stall calls its order off although the money is being taken back. */
  const callOff = async (group: Awaited<ReturnType<typeof takenBack>>["group"]) => {
    const order = await orderOf(group, sellers[0])
    const { status } = await sellerDoes(sellers[0], order, "cancel", { reason: "Khách không nhận" })
    await followCards()
    return { order, status }
  }
  const cardNow = async (group: Awaited<ReturnType<typeof takenBack>>["group"]) =>
    (await orderOf(group, sellers[0])).card

  it("lets an order be called off, with its goods free, and asks Stripe for no refund until the bank gives in", async () => {
    const own = await newGoods(sellers[0])
    const { group, dispute } = await takenBack(own)
    const { order, status } = await callOff(group)
    expect([status, (await madeOf("", own.variant_id)).reserved]).toEqual([200, 0])
    expect(await cardNow(group)).toMatchObject({ refunded: 0, refund_due: order.total, refund_held: "charged_back" })
    expect((await orderOf(group, sellers[0])).next).toContain("đòi lại")
    await stripe.sdk.disputes.update(dispute, { evidence: { uncategorized_text: "winning_evidence" }, submit: true })
    await stripe.settled()
    await followCards()
    expect(await cardNow(group)).toMatchObject({ refunded: order.total, refund_due: 0, refund_held: null })
    expect(await cardOf(stripe, group)).toMatchObject({ refunds: 1, given_back: order.total })
    expect(await faultsOf(dispute, ...group.orders.map(({ id }) => id))).toEqual([])
  })

  it.each([["before" as const], ["after" as const]])(
    "is no loss of an order that was called off %s it was lost: its shopper was to get it anyway",
    async (when) => {
      const before = await books()
      const { group, dispute } = await takenBack()
      if (when === "before") await callOff(group)
      await stripe.sdk.disputes.close(dispute)
      await stripe.settled()
      if (when === "after") await callOff(group)
      await followCards()
      const { total } = await orderOf(group, sellers[0])
      expect(await cardNow(group)).toMatchObject({ refunded: total, refund_due: 0, refund_held: null })
      expect((await cardOf(stripe, group)).given_back).toBe(0)
      expect(await moved(before)).toEqual({ bank: 0, borne: group.total - total })
      expect(await faultsOf(dispute, ...group.orders.map(({ id }) => id))).toEqual([])
    },
  )

  it("ends a return of its goods without a second refund", async () => {
    const { group, dispute } = await takenBack()
    for (const [what, body] of [["ship", PARCEL], ["deliver"]] as const)
      await sellerDoes(sellers[0], await orderOf(group, sellers[0]), what, body)
    const { id, code } = (await askReturn(await orderOf(group, sellers[0]), 1, { account: undefined })).body
    expect((await sellerReturns(sellers[0], id, "waive")).status).toBe(200)
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("to_refund")
    await stripe.sdk.disputes.close(dispute)
    await stripe.settled()
    await runJob("follow-returns")
    expect((await returnNow(code)).body.state).toBe("refunded")
    expect((await cardOf(stripe, group)).given_back).toBe(0)
    expect(await faultsOf(dispute, ...group.orders.map(({ id }) => id))).toEqual([])
  })
})
