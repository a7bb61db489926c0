import { vietnamDay } from "@san-ocop/kit/day"
import type { OrderGroupPage, StallOrder } from "@san-ocop/kit/http/checkout"
import type { DisputeReview, DisputeRow } from "@san-ocop/kit/http/disputes"
import type { CommissionRuleView } from "@san-ocop/kit/http/money"
import type { SellerPayouts } from "@san-ocop/kit/http/payouts"
import type { Page } from "@san-ocop/kit/http/problem"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { faultsOf, sumOf } from "../../../support/books"
import { buyAndPay, cardOf, followCards, orderOf, sellerDoes, settle, stripeOfTheServer } from "../../../support/cards"
import { moveClockByDays } from "../../../support/clock"
import { decide, disputeNow, sellerAnswers, shopperDisputes } from "../../../support/disputes"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { act, deliver, PARCEL, write } from "../../../support/orders"
import { ACCOUNT, askReturn, returnNow, sellerReturns } from "../../../support/returns"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { withGoods } from "../../../support/sample-listing"
import { buy, type Goods, newGoods, setGoods } from "../../../support/shopper"
import type { Stripe } from "../../../support/stripe/server"
import { buyByTransfer, keepAccount } from "../../../support/transfers"

conserveMoney()

const WHY = "Hai bên đã trình bày, xét theo hình ảnh gửi kèm."
const REFUSED = { outcome: "refused", words: WHY }
const refund = (amount: number, bearer = "seller") => ({ outcome: "refund", bearer, amount, words: WHY })
/** Three in a hundred and VAT of that, of goods for 150.000. */
const CHARGES = 4860
let stripe: Stripe
let seller: SampleSeller
let goods: Goods
let operator: string
let rule: string

beforeAll(async () => {
  stripe = await stripeOfTheServer()
  seller = await sampleSeller(HONEY_PHONE)
  const drinks = { group: "do-uong" as const }
  goods = await withGoods(seller, drinks, () => newGoods(seller, "Nước mật ong", drinks))
  await setGoods(seller, goods, { stock: 500 })
  operator = await logIn("user", OPERATOR, PASSWORD)
  const { body } = await ask<CommissionRuleView>("POST", "/admin/commission-rules", {
    token: operator,
    body: {
      rate_bp: 300,
      vat_bp: 800,
      valid_from: vietnamDay(new Date()),
      note: "Thử",
      seller_id: seller.id,
      category: "do-uong",
    },
  })
  rule = body.id
})
afterEach(async () => {
  moveClockByDays(0)
  await settle([seller], "direct")
})
afterAll(async () => {
  await ask("POST", `/admin/commission-rules/${rule}/end`, {
    token: operator,
    body: { valid_to: vietnamDay(new Date()) },
  })
  await stripe.stop()
})

const one = () => [{ variant_id: goods.variant_id, quantity: 1 }]
const answeredOf = async (order: StallOrder) => {
  const { body } = await shopperDisputes(order)
  await sellerAnswers(seller, body.id)
  return body
}
/** A delivered order that a card paid on a floor that collects, and the dispute about it that the stall has answered. */
async function paidByCard() {
  await settle([seller], "collected")
  const group = await buyAndPay(stripe, one())
  const does = async (what: string, body?: object) => sellerDoes(seller, await orderOf(group, seller), what, body)
  await does("confirm")
  await followCards()
  await does("ship", PARCEL)
  await does("deliver")
  const order = await orderOf(group, seller)
  return { group, order, dispute: await answeredOf(order) }
}
const paidAtTheDoor = async () => {
  const order = await deliver(seller, await buy(one()))
  return { order, dispute: await answeredOf(order) }
}

const goodwill = () => sumOf("floor_goodwill:%")
/** What the floor owes the stall, in dong. */
const owed = async () => 0 - (await sumOf(`seller_payable:${seller.id}`))
const contested = async (): Promise<number> => {
  const { body } = await ask<SellerPayouts>("GET", `${seller.path}/payouts`, { token: seller.token })
  return body.held.filter(({ why }) => why === "contested").reduce((all, { amount }) => all + amount, 0)
}
const settledCard = async (group: OrderGroupPage) => {
  await followCards()
  await runJob("follow-returns")
  return cardOf(stripe, group)
}

describe("while a dispute is open", () => {
  it("its order is not paid out; once nothing is refunded it is", async () => {
    const before = await contested()
    const { order, group, dispute } = await paidByCard()
    expect((await contested()) - before).toBe(order.total - CHARGES)
    const { status, body } = await decide(dispute.id, REFUSED, operator)
    expect([status, body.state, body.outcome, body.money]).toEqual([200, "decided", "refused", null])
    expect(await contested()).toBe(before)
    expect(await settledCard(group)).toMatchObject({ given_back: 0 })
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
  })

  it("operators see it, what waits for them first, with what is left and who can bear it", async () => {
    const { order, dispute } = await paidAtTheDoor()
    const { body: list } = await ask<Page<DisputeRow>>("GET", "/admin/disputes?limit=100", { token: operator })
    expect(list.items.find(({ id }) => id === dispute.id)).toMatchObject({ state: "answered", order_code: order.code })
    const { body } = await ask<DisputeReview>("GET", `/admin/disputes/${dispute.id}`, { token: operator })
    expect(body).toMatchObject({ left: order.total, bearers: ["seller"], moves: ["decide"] })
  })
})

describe("a refund by ruling at the stall's cost", () => {
  it("gives a part back to the card, once, and the stall the charges of that part", async () => {
    const { order, group, dispute } = await paidByCard()
    const before = { goodwill: await goodwill(), owed: await owed() }
    const decision = refund(50_000)
    const answers = await Promise.all([1, 2].map(() => decide(dispute.id, decision, operator)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await settledCard(group)).toMatchObject({ refunds: 1, given_back: 50_000 })
    const { body } = await disputeNow(dispute.code)
    expect(body.money).toMatchObject({ amount: 50_000, bearer: "seller", refund: { state: "refunded" } })
    const share = (charge: number) => Math.trunc((charge * 50_000) / order.total)
    expect(before.owed - (await owed())).toBe(50_000 - share(4500) - share(360))
    expect([await goodwill(), await faultsOf(order.id, dispute.id)]).toEqual([before.goodwill, []])
  })

  it("of cash at the door is the stall's to transfer, to the account that the shopper gave, which is kept nowhere afterwards", async () => {
    const { order, dispute } = await paidAtTheDoor()
    const { body } = await decide(dispute.id, refund(25_000), operator)
    const { id, code } = body.money?.refund ?? { id: "", code: "" }
    const back = (await returnNow(code)).body
    expect(back).toMatchObject({ state: "to_refund", reason: "ruling", amount: 25_000, lines: [], account: ACCOUNT })
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
    expect((await sellerReturns(seller, id, "refunded", { reference: "FT99" })).body.state).toBe("refunded")
    expect((await disputeNow(dispute.code)).body.money?.refund.state).toBe("refunded")
    const kept = `select count(*)::int as kept from (select account_number from dispute where id = $1
      union all select account_number from goods_return where id = $2) x where account_number is not null`
    expect((await write(kept, [dispute.id, id])).rows).toEqual([{ kept: 0 }])
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
  })

  it("of a transfer to the stall's own account is the stall's to transfer back, its charges with it", async () => {
    await keepAccount(seller)
    const group = await buyByTransfer(one())
    await act(seller, group.orders[0]?.id ?? "", "transfer-received")
    const order = await deliver(seller, group)
    const dispute = await answeredOf(order)
    const before = await owed()
    const { body } = await decide(dispute.id, refund(order.total), operator)
    expect((await owed()) - before).toBe(CHARGES)
    await sellerReturns(seller, body.money?.refund.id ?? "", "refunded", { reference: "FT100" })
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
  })
})

describe("a refund by ruling at the floor's cost", () => {
  it("leaves the stall what it would have had, and the floor's own account says what it cost", async () => {
    const { order, group, dispute } = await paidByCard()
    const before = { goodwill: await goodwill(), owed: await owed() }
    expect((await decide(dispute.id, refund(order.total, "floor"), operator)).status).toBe(200)
    expect(await settledCard(group)).toMatchObject({ given_back: order.total })
    expect(await owed()).toBe(before.owed)
    expect((await goodwill()) - before.goodwill).toBe(order.total - CHARGES)
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
  })

  it("is missed by the proof where somebody wrote another amount beside the books", async () => {
    const { order, dispute } = await paidByCard()
    await decide(dispute.id, refund(30_000, "floor"), operator)
    const set = (amount: number) => write("update dispute set amount = $2 where id = $1", [dispute.id, amount])
    await set(30_001)
    expect(await faultsOf(order.id, dispute.id)).toMatchObject([{ fault: "ruling_wrong", subject: dispute.id }])
    await set(30_000)
    expect(await faultsOf(order.id, dispute.id)).toEqual([])
  })

  it("is refused where shoppers pay stalls directly: the floor has nothing to give", async () => {
    const { dispute } = await paidAtTheDoor()
    const answer = await decide(dispute.id, refund(1000, "floor"), operator)
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([400, "floor_holds_nothing", "bearer"])
  })
})

describe("a decision is refused", () => {
  it("before the stall was heard, until its time is over", async () => {
    const { body } = await shopperDisputes(await deliver(seller, await buy(one())))
    expect((await decide(body.id, REFUSED, operator)).body.code).toBe("dispute_moved")
    moveClockByDays(4)
    expect((await decide(body.id, REFUSED, operator)).body.state).toBe("decided")
  })

  it("beyond what is left of the order's price", async () => {
    const { order, dispute } = await paidAtTheDoor()
    expect((await decide(dispute.id, refund(order.total + 1), operator)).body).toMatchObject({
      code: "beyond_price",
      field: "amount",
    })
    expect((await disputeNow(dispute.code)).body.state).toBe("answered")
  })

  it("while goods of the order are on their way back, and by what they brought already", async () => {
    const { order, dispute } = await paidAtTheDoor()
    const { body } = await askReturn(order, 1)
    expect((await decide(dispute.id, refund(order.total), operator)).body.code).toBe("return_open")
    await sellerReturns(seller, body.id, "waive")
    await sellerReturns(seller, body.id, "refunded", { reference: "FT7" })
    expect((await decide(dispute.id, refund(1), operator)).body.code).toBe("beyond_price")
    expect((await decide(dispute.id, REFUSED, operator)).status).toBe(200)
  })

  it("while the card's bank takes the money back itself", async () => {
    const { group, dispute } = await paidByCard()
    const event = `insert into card_event (id, card_payment_id, type, amount, dispute, told_at)
      select $2, c.id, 'charge.dispute.created', 0, $3::jsonb, now() from card_payment c
      where c.group_id = (select id from order_group where code = $1)`
    const told = `evt_${dispute.id}`
    await write(event, [group.code, told, JSON.stringify({ id: told, status: "needs_response" })])
    const { body } = await decide(dispute.id, refund(1000), operator)
    await write("delete from card_event where id = $1", [told])
    expect(body.code).toBe("charged_back")
    expect((await decide(dispute.id, refund(1000), operator)).status).toBe(200)
  })

  it.each([
    ["outcome", { words: WHY }],
    ["words", { outcome: "refused", words: "" }],
    ["amount", refund(0.5)],
    ["bearer", refund(1000, "nobody")],
  ])("when its %s is wrong", async (field, wrong) => {
    const { status, body } = await decide("disp_none", wrong, operator)
    expect([status, body.field]).toEqual([400, field])
  })
})
