import type { OrderGroupPage, StallOrder } from "@san-ocop/kit/http/checkout"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { conserveMoney } from "../../../support/money"
import { recall, readRecall, recallOf, sellerRecall, toldBuyers } from "../../../support/recall"
import { newLot } from "../../../support/recall-lots"
import { recalledGoods } from "../../../support/recalled-goods"
import { askReturn, sellerReturns, shopperReturns } from "../../../support/returns"
import { PHONE, stockOf } from "../../../support/shopper"

jest.setTimeout(120_000)
conserveMoney()

const stage = recalledGoods()
const { delivered, start } = stage
afterEach(() => moveClockByDays(0))

const seen = async (order: StallOrder) => {
  const { body } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
    body: { code: order.code, phone: PHONE },
  })
  return body.orders[0]?.return_offer ?? null
}
const RECALLED = { reason: "recalled", words: "Hàng bị thu hồi." }

describe("who bought recalled goods", () => {
  it("gives them back long after the days for other returns, has all his money, and is counted in the recall", async () => {
    const order = await delivered()
    const { id } = await start()
    moveClockByDays(60)
    expect(await seen(order)).toMatchObject({ until: null, reasons: ["recalled"], lines: [{ left: 2, recalled: 2 }] })
    const asked = (await askReturn(order, 2, RECALLED)).body
    expect(asked).toMatchObject({ state: "requested", reason: "recalled", amount: order.total })
    expect((await sellerRecall(stage.seller, id)).body.sent).toMatchObject([{ remedy: "asked", return_id: asked.id }])
    expect((await sellerReturns(stage.seller, asked.id, "refuse", { words: "Không nhận." })).status).toBe(409)
    await sellerReturns(stage.seller, asked.id, "approve")
    await shopperReturns(asked.code, "send")
    await sellerReturns(stage.seller, asked.id, "receive", { goods: "good", restock: true })
    expect(await stockOf(stage.goods)).toBe(0)
    await sellerReturns(stage.seller, asked.id, "refunded", { reference: "FT1" })
    expect((await readRecall(stage.officer, id)).body.report).toMatchObject({
      ...{ returned: 2, returned_percent: 100, refunded: 1, refunded_amount: order.total },
    })
    expect(await seen(order)).toBeNull()
  })

  it("is offered it before anything else, also where nobody wrote the lot down", async () => {
    const [sure, unsure] = [await delivered(), await delivered(null)]
    expect((await seen(sure))?.reasons).not.toContain("recalled")
    await start()
    for (const order of [sure, unsure]) {
      expect(await seen(order)).toMatchObject({ lines: [{ recalled: 2 }] })
      expect((await seen(order))?.reasons[0]).toBe("recalled")
    }
  })

  it("is offered it for what was recalled alone", async () => {
    const other = await newLot(stage.seller, stage.goods, { best_before: "2098-12-31" })
    const order = await delivered(other)
    await start()
    expect((await seen(order))?.reasons).not.toContain("recalled")
    expect(await askReturn(order, 1, RECALLED)).toMatchObject({ status: 400, body: { field: "reason" } })
  })

  it("is offered it by no drill", async () => {
    const order = await delivered(null)
    await recall(stage.officer, stage.second, recallOf([stage.lot], { is_drill: true }))
    expect((await seen(order))?.reasons).not.toContain("recalled")
  })
})

describe("what a stall has again before a recall", () => {
  const sentBack = async (order: StallOrder, quantity: number) => {
    const { id, code } = (await askReturn(order, quantity)).body
    await sellerReturns(stage.seller, id, "approve")
    await shopperReturns(code, "send")
    await sellerReturns(stage.seller, id, "receive", { goods: "damaged", restock: false })
    await sellerReturns(stage.seller, id, "refunded", { reference: "FT2" })
  }

  it("is not looked for: who gave all back is not told, who kept one piece is told of one", async () => {
    const [all, half] = [await delivered(), await delivered()]
    await sentBack(all, 2)
    await sentBack(half, 1)
    const { id } = await start()
    expect((await sellerRecall(stage.seller, id)).body.sent).toMatchObject([{ order_code: half.code, quantity: 1 }])
    expect(await toldBuyers(id)).toEqual([PHONE])
    expect(await seen(half)).toMatchObject({ lines: [{ left: 1, recalled: 1 }] })
  })

  it("does not count what its buyer has his money for and kept", async () => {
    const order = await delivered()
    const { id: paid } = (await askReturn(order, 2)).body
    await sellerReturns(stage.seller, paid, "waive")
    await sellerReturns(stage.seller, paid, "refunded", { reference: "FT3" })
    const { id } = await start()
    expect((await sellerRecall(stage.seller, id)).body.sent).toMatchObject([{ order_code: order.code, quantity: 2 }])
  })
})
