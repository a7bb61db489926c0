import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { Earnings } from "@san-ocop/kit/http/money"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, newGoods, PHONE } from "../../../support/shopper"
import { keepAccount, orderNow, orderToPay, resolve, tellSepay, transfersOf, webhook } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let account: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  account = await keepAccount(seller)
  goods = await newGoods(seller, "Hàng thử", {})
})

const act = (id: string, what: string, body: unknown = {}) =>
  ask<SellerOrder>("POST", `${seller.path}/orders/${id}/${what}`, { token: seller.token, body })
const order = () => orderToPay(goods.variant_id, 1)
const cancel = (group: string, code: string) =>
  ask("POST", `/store/order-groups/${group}/orders/${code}/cancel`, { body: { phone: PHONE } })
/** Money for the order that is off by so much; answers its row in the queue. */
async function offBy(more: number) {
  const placed = await order()
  await tellSepay(webhook(account, placed.amount + more, placed.memo))
  const [row] = await transfersOf(seller, "waiting", placed.memo)
  if (!row) throw new Error("nothing waits")
  return { ...placed, row }
}

describe("the stall's word", () => {
  it("pays an order, once, and what the bank tells of it later adds nothing", async () => {
    const { group, memo, amount, id } = await order()
    const answers = await Promise.all([act(id, "transfer-received"), act(id, "transfer-received")])
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual([
      [200, "placed"],
      [200, "placed"],
    ])
    await tellSepay(webhook(account, amount, memo))
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
    expect((await orderNow(group)).transfer).toMatchObject({ received: amount, refund_due: 0 })
    await tellSepay(webhook(account, amount, memo))
    expect(await transfersOf(seller, "waiting", memo)).toMatchObject([{ reason: "duplicate" }])
  })

  it("is not taken for an order that was called off, nor for one that is paid in cash", async () => {
    const { group, id, code } = await order()
    await cancel(group.code, code)
    const late = await act(id, "transfer-received")
    expect([late.status, late.body.code]).toEqual([400, "order_not_awaiting"])
  })

  it("comes before the stall may confirm or send", async () => {
    const { id } = await order()
    for (const [what, body] of [
      ["confirm", {}],
      ["ship", { carrier: "VNPost", tracking_code: "1" }],
    ] as const)
      expect([(await act(id, what, body)).status, what]).toEqual([400, what])
    await act(id, "transfer-received")
    expect((await act(id, "confirm")).body.state).toBe("confirmed")
    await act(id, "ship", { carrier: "VNPost", tracking_code: "1" })
    expect((await act(id, "deliver")).body.state).toBe("delivered")
  })
})

describe("money that a stall looks at", () => {
  it("that is too little may be taken as enough: the rest is let go", async () => {
    const { group, amount, row } = await offBy(-1_000)
    expect((await resolve(seller, row.id, "accepted")).body).toMatchObject({ state: "accepted", moves: [] })
    expect(await orderNow(group)).toMatchObject({
      state: "placed",
      transfer: { received: amount - 1_000, refund_due: 0 },
    })
  })

  it("in two parts is taken together", async () => {
    const { group, memo, amount, row } = await offBy(-50_000)
    await tellSepay(webhook(account, 50_000, memo))
    await resolve(seller, row.id, "accepted")
    expect(await orderNow(group)).toMatchObject({ state: "placed", transfer: { received: amount, refund_due: 0 } })
    expect(await transfersOf(seller, "waiting", memo)).toEqual([])
  })

  it("that is too much pays the order, and the stall owes the rest until it has given it back", async () => {
    const { group, id, row } = await offBy(7_000)
    await resolve(seller, row.id, "accepted")
    expect((await orderNow(group)).transfer).toMatchObject({ refund_due: 7_000 })
    await Promise.all([act(id, "transfer-refunded"), act(id, "transfer-refunded")])
    expect((await orderNow(group)).transfer).toMatchObject({ refund_due: 0, refunded: 7_000 })
  })

  it("that came late is owed to the shopper, who sees it, and is never an order again", async () => {
    const { group, memo, amount, code } = await order()
    await cancel(group.code, code)
    await tellSepay(webhook(account, amount, memo))
    const [row] = await transfersOf(seller, "waiting", memo)
    const refused = await resolve(seller, row?.id ?? "", "accepted")
    expect([refused.status, refused.body.code]).toEqual([400, "no_order_awaits"])
    await resolve(seller, row?.id ?? "", "to_refund")
    const owed = await orderNow(group)
    expect(owed).toMatchObject({ state: "cancelled", transfer: { refund_due: amount } })
    expect(owed.next).toContain("phải hoàn lại")
    expect((await resolve(seller, row?.id ?? "", "refunded")).body.state).toBe("refunded")
    expect((await orderNow(group)).transfer).toMatchObject({ refund_due: 0, refunded: amount })
  })

  it("that is not theirs is put away, and nothing changes", async () => {
    const { group, row } = await offBy(5)
    expect((await resolve(seller, row.id, "dismissed")).body.state).toBe("dismissed")
    const again = await resolve(seller, row.id, "accepted")
    expect([again.status, again.body.code]).toEqual([400, "transfer_move_refused"])
    expect(await orderNow(group)).toMatchObject({ state: "awaiting_payment", transfer: { received: 0 } })
  })

  it("is not found by another stall", async () => {
    const { row } = await offBy(5)
    const other = await sampleSeller("0900000003")
    expect((await resolve(other, row.id, "accepted")).status).toBe(404)
  })
})

describe("an order that was paid and is called off", () => {
  it.each(["shopper", "stall"])(
    "by the %s leaves its money owed to the shopper, until the stall has given it back",
    async (who) => {
      const { group, id, code, amount } = await order()
      await act(id, "transfer-received")
      if (who === "stall") await act(id, "confirm")
      await (who === "stall" ? act(id, "cancel", { reason: "Hết hàng" }) : cancel(group.code, code))
      const owed = await orderNow(group)
      expect(owed).toMatchObject({ state: "cancelled", transfer: { refund_due: amount } })
      const earnings = async () =>
        (await ask<Earnings>("GET", `${seller.path}/earnings`, { token: seller.token })).body.transfers
      const before = await earnings()
      await act(id, "transfer-refunded")
      expect((await orderNow(group)).transfer).toMatchObject({ refund_due: 0, refunded: amount })
      expect((await earnings()).refund_due).toBe(before.refund_due - amount)
    },
  )
})
