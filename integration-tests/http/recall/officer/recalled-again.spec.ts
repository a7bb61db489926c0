import type { MassBalance } from "@san-ocop/kit/http/mass-balance"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import { act, decide, freshPhone, orderOf, readRecall, recall, recallOf } from "../../../support/recall"
import { newLot } from "../../../support/recall-lots"
import { recalledGoods } from "../../../support/recalled-goods"
import { setGoods, stockOf } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

const stage = recalledGoods()

const close = ({ id }: RecallReview) => decide(stage.officer, id, "close", { words: "Đã thu về và tiêu hủy đủ." })
const count = (stock: number) => setGoods(stage.seller, stage.goods, { stock })
const stock = () => stockOf(stage.goods)
const balanceOf = async ({ id }: RecallReview): Promise<Pick<MassBalance, "lots" | "sums">> =>
  (await readRecall(stage.officer, id)).body.report?.balance ?? { lots: [], sums: [] }
const lineOf = async (of: RecallReview, code: string) => (await balanceOf(of)).lots.find((one) => one.code === code)

describe("the stock of a lot that is recalled a second time", () => {
  it("is that which the first recall counted, and what is there now is of the other lots", async () => {
    const first = await stage.start()
    await close(first)
    const other = await newLot(stage.seller, stage.goods, { quantity: 6, best_before: "2098-01-01" })
    await count(6)
    const second = await stage.start([stage.lot, other])
    expect(await lineOf(first, stage.lot.code)).toMatchObject({ in_stock: 10, unaccounted: 90, stopped_by: null })
    expect(await lineOf(second, stage.lot.code)).toMatchObject({
      in_stock: 10,
      unaccounted: 90,
      stopped_by: first.code,
    })
    expect(await lineOf(second, other.code)).toMatchObject({ in_stock: 6, unaccounted: 0, stopped_by: null })
    expect((await balanceOf(second)).sums).toMatchObject([{ lots: 2, made: 106, in_stock: 16, unaccounted: 90 }])
    expect(await stock()).toBe(0)
  })

  it("is the first recall's also in a drill, which counts the others anew", async () => {
    const first = await stage.start()
    await close(first)
    const other = await newLot(stage.seller, stage.goods, { quantity: 6, best_before: "2098-01-01" })
    await count(6)
    const drill = await recall(stage.officer, stage.second, recallOf([stage.lot, other], { is_drill: true }))
    expect(await lineOf(drill, stage.lot.code)).toMatchObject({ in_stock: 10, stopped_by: first.code })
    expect(await lineOf(drill, other.code)).toMatchObject({ in_stock: 6, stopped_by: null })
    expect(await stock()).toBe(6)
  })

  it("was taken out once: what its stall counted anew stays, at the second approval and at its end", async () => {
    await close(await stage.start())
    await count(5)
    const second = await stage.start()
    expect(await stock()).toBe(5)
    await close(second)
    expect(await stock()).toBe(5)
  })

  it("does not take with it what was ordered between the two recalls and is cancelled", async () => {
    await close(await stage.start())
    await count(5)
    const order = await orderOf(stage.seller, stage.goods, { phone: freshPhone() })
    await stage.start()
    expect((await act(stage.seller, order.id, "cancel", { reason: "Hàng bị thu hồi" })).status).toBe(200)
    expect(await stock()).toBe(5)
  })
})
