import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { act, readRecall, sendWith, ship, waitingRefunds } from "../../../support/recall"
import { newLot } from "../../../support/recall-lots"
import { recalledGoods } from "../../../support/recalled-goods"
import { askReturn, sellerReturns } from "../../../support/returns"
import { buy, type Goods, newGoods, setGoods } from "../../../support/shopper"

jest.setTimeout(120_000)
conserveMoney()

const stage = recalledGoods()

async function ordered(others: readonly Goods[] = []): Promise<StallOrder> {
  const items = [stage.goods, ...others].map(({ variant_id }) => ({ variant_id, quantity: 2 }))
  const [order] = (await buy(items)).orders
  if (!order) throw new Error("nothing was bought")
  return order
}
/** Gives all of an order back for which its buyer has his money at once; the recalls that operators are told it is for. */
async function givenBack(order: StallOrder): Promise<{ amount: number; recalls: string[] }> {
  const lines = order.lines.map(({ id, quantity }) => ({ line_id: id, quantity }))
  const wish = { reason: "recalled", words: "Hàng bị thu hồi.", lines }
  const { id } = (await askReturn(order, 2, wish)).body
  await sellerReturns(stage.seller, id, "waive")
  const waiting = (await waitingRefunds()).find((one) => one.id === id)
  const { amount } = (await sellerReturns(stage.seller, id, "refunded", { reference: "FT9" })).body
  return { amount, recalls: waiting?.recall_codes ?? [] }
}
const reportOf = async (id: string) => (await readRecall(stage.officer, id)).body.report

describe("one return of goods of two recalls", () => {
  it("counts each product and its money in its own recall, and the shipping by pieces", async () => {
    const other = await newGoods(stage.seller)
    await setGoods(stage.seller, other, { price: 90_000 })
    const otherLot = await newLot(stage.seller, other)
    const order = await ordered([other])
    await sendWith(stage.seller, order.id, stage.lot, [otherLot])
    await act(stage.seller, order.id, "deliver")
    const [first, second] = [await stage.start(), await stage.start([otherLot])]
    expect(await givenBack(order)).toEqual({ amount: order.total, recalls: [second.code, first.code] })
    const shipping = (order.total - 480_000) / 2
    expect(await reportOf(first.id)).toMatchObject({ returned: 2, refunded: 1, refunded_amount: 300_000 + shipping })
    expect(await reportOf(second.id)).toMatchObject({ returned: 2, refunded: 1, refunded_amount: 180_000 + shipping })
  })

  it("counts of one product the pieces of each recall's lots alone", async () => {
    const otherLot = await newLot(stage.seller, stage.goods)
    const order = await ordered()
    const path = `${stage.seller.path}/orders/${order.id}/lots`
    const { body } = await ask<PackingLots>("GET", path, { token: stage.seller.token })
    const lots = [stage.lot, otherLot].map(({ id }) => ({ lot_id: id, quantity: 1 }))
    const lines = body.lines.map(({ item_id }) => ({ item_id, lots }))
    await ask("POST", path, { token: stage.seller.token, body: { lines, reason: "Mỗi lô một hũ" } })
    await act(stage.seller, order.id, "confirm")
    await ship(stage.seller, order.id)
    await act(stage.seller, order.id, "deliver")
    const [first, second] = [(await stage.start()).id, (await stage.start([otherLot])).id]
    expect((await givenBack(order)).amount).toBe(order.total)
    for (const id of [first, second]) {
      expect(await reportOf(id)).toMatchObject({ returned: 1, refunded: 1, refunded_amount: order.total / 2 })
    }
  })
})
