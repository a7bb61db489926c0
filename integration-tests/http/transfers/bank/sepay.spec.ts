import { withDatabase } from "../../../support/database"
import { conserveMoney } from "../../../support/money"
import { ask } from "../../../support/ask"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, madeOf, newGoods, PHONE, plentyOfGoods } from "../../../support/shopper"
import {
  freshAccount,
  keepAccount,
  orderNow,
  orderToPay,
  tellSepay,
  transfersOf,
  webhook,
} from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let account: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  account = await keepAccount(seller)
  goods = await plentyOfGoods(seller)
})

const order = (of = goods) => orderToPay(of.variant_id, 2)
const kept = (id: unknown) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ content: string; raw: Record<string, unknown> }>(
      "select content, raw from bank_transfer where source = 'sepay' and provider_id = $1",
      [String(id)],
    )
    return rows
  })

describe("money that a bank tells of", () => {
  it("pays the order whose memo and amount it has, whatever the bank made of the content", async () => {
    const own = await newGoods(seller)
    const { group, memo, amount } = await order(own)
    const content = `MBVCB.3278.${memo.slice(0, 6).toLowerCase()} ${memo.slice(6)}-CT tu 0123`
    const told = webhook(account, amount, content)
    expect((await tellSepay(told)).body).toEqual({ success: true })
    const paid = await orderNow(group)
    expect(paid.state).toBe("placed")
    expect(paid.timeline.map(({ state }) => state)).toEqual(["awaiting_payment", "placed"])
    expect(paid.transfer).toMatchObject({ received: amount, refund_due: 0, refunded: 0 })
    expect(paid.transfer?.paid_at).not.toBeNull()
    expect((await kept(told.id))[0]).toEqual({ content, raw: told })
    expect((await madeOf("", own.variant_id)).reserved).toBe(2)
  })

  it("lets Medusa's payment follow: authorised and captured", async () => {
    const { memo, amount, id } = await order()
    const payments = () =>
      withDatabase(async (database) => {
        const { rows } = await database.query<object>(
          `select p.provider_id, p.amount::float8 as amount, s.status, sum(c.amount)::float8 as captured,
             (select sum(t.amount)::float8 from order_transaction t where t.order_id = o.order_id) as transactions
           from group_order o join order_payment_collection l on l.order_id = o.order_id
           join payment_session s on s.payment_collection_id = l.payment_collection_id
           left join payment p on p.payment_session_id = s.id left join capture c on c.payment_id = p.id
           where o.id = $1 group by p.id, s.id, o.id`,
          [id],
        )
        return rows
      })
    expect(await payments()).toMatchObject([{ provider_id: null, status: "pending" }])
    await tellSepay(webhook(account, amount, memo))
    expect(await payments()).toEqual([
      { provider_id: "pp_vietqr_vietqr", amount, status: "authorized", captured: amount, transactions: amount },
    ])
  })

  it("counts once, however often, in whatever order and at the same time it is told", async () => {
    const { group, memo, amount } = await order()
    const told = webhook(account, amount, memo)
    const answers = await Promise.all(Array.from({ length: 6 }, () => tellSepay(told)))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    await tellSepay({ ...told, content: "khác", transferAmount: 1 })
    expect(await kept(told.id)).toHaveLength(1)
    expect((await orderNow(group)).transfer).toMatchObject({ received: amount, refund_due: 0 })
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
  })

  it.each([
    ["a wrong key", "Apikey khac"],
    ["no key", ""],
  ])("does nothing with %s", async (_what, token) => {
    const { group, memo, amount } = await order()
    const told = webhook(account, amount, memo)
    const { status } = await tellSepay(told, token)
    expect(status).toBe(401)
    expect(await kept(told.id)).toEqual([])
    expect((await orderNow(group)).state).toBe("awaiting_payment")
  })

  it("does nothing when it went out, and is refused when it cannot be read", async () => {
    const { group, memo, amount } = await order()
    expect((await tellSepay(webhook(account, amount, memo, { transferType: "out" }))).status).toBe(200)
    const refused = await tellSepay(webhook(account, amount, memo, { transferAmount: "nhiều" }))
    expect([refused.status, refused.body.field]).toEqual([400, "transferAmount"])
    expect((await tellSepay(null)).status).toBe(400)
    expect((await orderNow(group)).state).toBe("awaiting_payment")
  })
})

describe("money that fits no order by itself", () => {
  it.each([
    ["too little", -1, "under"],
    ["too much", 1, "over"],
  ])("waits for the stall when it is %s, and the order waits too", async (_what, more, reason) => {
    const { group, memo, amount } = await order()
    await tellSepay(webhook(account, amount + more, memo))
    expect((await orderNow(group)).state).toBe("awaiting_payment")
    const [row] = await transfersOf(seller, "waiting", memo)
    expect(row).toMatchObject({
      reason,
      state: "waiting",
      amount: amount + more,
      moves: ["accepted", "to_refund", "dismissed"],
    })
  })

  it("waits when the order is paid already", async () => {
    const { group, memo, amount } = await order()
    await tellSepay(webhook(account, amount, memo))
    await tellSepay(webhook(account, amount, memo))
    const [row, ...more] = await transfersOf(seller, "waiting", memo)
    expect(more).toEqual([])
    expect(row).toMatchObject({ reason: "duplicate", moves: ["to_refund", "dismissed"] })
    expect((await orderNow(group)).transfer?.received).toBe(amount)
  })

  it("waits when the order was called off", async () => {
    const { group, memo, amount } = await order()
    await ask("POST", `/store/order-groups/${group.code}/orders/${group.orders[0]?.code ?? ""}/cancel`, {
      body: { phone: PHONE },
    })
    await tellSepay(webhook(account, amount, memo))
    expect((await orderNow(group)).state).toBe("cancelled")
    expect(await transfersOf(seller, "waiting", memo)).toMatchObject([{ reason: "late" }])
  })

  it("waits when it names no order, for the stall whose account it came to", async () => {
    const content = `tien hang ${freshAccount()}`
    await tellSepay(webhook(account, 5_000, content))
    expect(await transfersOf(seller, "waiting", content)).toMatchObject([{ reason: "unknown", order: null }])
  })

  it("pays no order of a stall whose account it did not come to", async () => {
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    const elsewhere = await keepAccount(other)
    const { group, memo, amount } = await order()
    await tellSepay(webhook(elsewhere, amount, memo))
    expect((await orderNow(group)).state).toBe("awaiting_payment")
    expect(await transfersOf(other, "waiting", memo)).toMatchObject([{ reason: "unknown" }])
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
  })

  it("keeps to the account that the order was placed with when the stall has changed it", async () => {
    const { group, memo, amount } = await order()
    const before = account
    account = await keepAccount(seller)
    await tellSepay(webhook(before, amount, memo))
    expect((await orderNow(group)).state).toBe("placed")
  })
})
