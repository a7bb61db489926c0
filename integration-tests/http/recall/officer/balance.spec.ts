import type { MassBalance } from "@san-ocop/kit/http/mass-balance"
import type { RecordReturn } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import {
  act,
  choose,
  decide,
  freshPhone,
  orderOf,
  readRecall,
  recall,
  recallOf,
  sellerRecall,
} from "../../../support/recall"
import { flow, type MadeLot, newLot } from "../../../support/recall-lots"
import { recalledGoods } from "../../../support/recalled-goods"
import { ACCOUNT } from "../../../support/returns"
import { stockOf } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

const stage = recalledGoods()
let lot: MadeLot

// Twenty pieces were made, of which the stall has ten in stock.
beforeEach(async () => {
  lot = await newLot(stage.seller, stage.goods, { quantity: 20, best_before: "2098-01-01" })
})

const balanceOf = async (id: string): Promise<MassBalance> => {
  const { report } = (await readRecall(stage.officer, id)).body
  if (!report?.balance) throw new Error("the report has no balance")
  return report.balance
}
const lineOf = async (id: string, { code }: MadeLot) => (await balanceOf(id)).lots.find((one) => one.code === code)

/** The stall writes down what became of a parcel's goods. */
const back = (id: string, parcel: string, change: Partial<RecordReturn>) =>
  ask("POST", `${stage.seller.path}/recalls/${id}/parcels/${parcel}/return`, {
    token: stage.seller.token,
    body: { quantity: 2, how: "returned", account: ACCOUNT, ...change },
  })
/** A recall of the lot alone: the stage's own lot of the same goods is of another day. */
const start = (lots: readonly MadeLot[] = [lot], is_drill = false) =>
  recall(stage.officer, stage.second, recallOf(lots, { is_drill }))

describe("the mass balance of a recall", () => {
  it("says of each lot where its goods are, and what nobody can tell", async () => {
    const made = await newLot(stage.seller, null, { kind: "material", quantity: 7 })
    await flow(lot, made, "transformation", 5)
    for (let sent = 0; sent < 3; sent++) await stage.delivered(lot)
    const { id } = await start([lot, stage.lot])
    const [first, second] = (await sellerRecall(stage.seller, id)).body.sent
    expect((await back(id, first?.id ?? "", {})).status).toBe(200)
    expect((await back(id, second?.id ?? "", { quantity: 1, how: "destroyed" })).status).toBe(200)
    const found = await lineOf(id, lot)
    expect(found).toMatchObject({ made: 20, transformed: 5, sold: 6, dispatched: 6, with_buyers: 3 })
    expect(found).toMatchObject({ received_back: 2, destroyed: 1, restocked: 0, unmeasured: 0, unit: "hũ" })
    // Its fellow spoils later, so the four in stock are of that one.
    expect(found).toMatchObject({ in_stock: 0, unaccounted: 9 })
    expect(await lineOf(id, stage.lot)).toMatchObject({ made: 100, in_stock: 4, unaccounted: 96 })
    expect(await lineOf(id, made)).toMatchObject({ made: 7, in_stock: null, unaccounted: 7 })
    expect((await balanceOf(id)).sums).toContainEqual(
      expect.objectContaining({ lots: 2, made: 120, in_stock: 4, unaccounted: 105, accounted_percent: 12.5 }),
    )
  })

  it("keeps the stock of the moment when the sale was stopped, and is frozen with the report", async () => {
    const { id } = await start([lot, stage.lot])
    expect(await stockOf(stage.goods)).toBe(0)
    const before = await balanceOf(id)
    expect(before.sums).toMatchObject([{ made: 120, in_stock: 10, unaccounted: 110 }])
    await decide(stage.officer, id, "close", { words: "Đã thu về và tiêu hủy toàn bộ." })
    expect(await balanceOf(id)).toEqual(before)
  })

  it("counts as stock of a lot only what other lots do not explain", async () => {
    const { id } = await start()
    // The stage's own lot has a hundred.
    expect(await lineOf(id, lot)).toMatchObject({ in_stock: 0, unaccounted: 20 })
  })

  it("does not explain stock by goods of other lots that went into a third", async () => {
    await flow(stage.lot, await newLot(stage.seller, null, { kind: "material" }), "transformation", 97)
    const { id } = await start()
    // Of the ten in stock three can be of the stage's own lot.
    expect(await lineOf(id, lot)).toMatchObject({ in_stock: 7, unaccounted: 13 })
  })

  it("of a drill follows the goods, which go on being sold", async () => {
    const { id } = await start([lot, stage.lot], true)
    const sums = async () => (await balanceOf(id)).sums
    expect(await sums()).toMatchObject([{ sold: 0, dispatched: 0, in_stock: 10, unaccounted: 110 }])
    const order = await orderOf(stage.seller, stage.goods, { phone: freshPhone() })
    await act(stage.seller, order.id, "confirm")
    await choose(stage.seller, order.id, lot)
    expect(await sums()).toMatchObject([{ sold: 2, dispatched: 0, in_stock: 10, unaccounted: 110 }])
    await act(stage.seller, order.id, "ship", { carrier: "Viettel Post", tracking_code: `VTP${order.id}` })
    expect(await sums()).toMatchObject([{ sold: 2, dispatched: 2, with_buyers: 2, in_stock: 8, unaccounted: 110 }])
    expect(await stockOf(stage.goods)).toBe(8)
  })

  it("says what was sent without a lot on record, and which steps named no quantity", async () => {
    await stage.delivered(null)
    const made = await newLot(stage.seller, null, { kind: "material" })
    await flow(lot, made)
    const { id } = await start()
    const { sent_without_lot, sums } = await balanceOf(id)
    expect([sent_without_lot, sums.map(({ unmeasured }) => unmeasured)]).toEqual([2, expect.arrayContaining([0, 1])])
  })
})
