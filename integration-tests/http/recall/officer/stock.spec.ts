import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { write } from "../../../support/orders"
import { act, decide, freshPhone, orderOf, sendWith } from "../../../support/recall"
import { flow, newLot } from "../../../support/recall-lots"
import { recalledGoods } from "../../../support/recalled-goods"
import { setGoods, stockOf } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

const stage = recalledGoods()

const ordered = (): Promise<SellerOrderRow> => orderOf(stage.seller, stage.goods, { phone: freshPhone() })
const cancel = ({ id }: SellerOrderRow) => act(stage.seller, id, "cancel", { reason: "Hàng bị thu hồi" })
const start = async (): Promise<string> => (await stage.start()).id
const resume = (id: string) => decide(stage.officer, id, "resume-sale")
const close = (id: string) => decide(stage.officer, id, "close", { words: "Đã thu về và tiêu hủy đủ." })
const stock = () => stockOf(stage.goods)

describe("what an order held of a recalled lot", () => {
  it.each([
    ["while the recall goes on", resume],
    ["when the recall is over", close],
  ])("is not for sale again once it is cancelled %s", async (_when, next) => {
    const order = await ordered()
    const id = await start()
    expect(await stock()).toBe(2)
    await next(id)
    const answers = await Promise.all([cancel(order), cancel(order)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await stock()).toBe(0)
  })

  it("is for sale again as far as lots that are not recalled hold", async () => {
    await newLot(stage.seller, stage.goods, { quantity: 1 })
    const order = await ordered()
    await start()
    await cancel(order)
    expect(await stock()).toBe(1)
  })

  it("is not for sale again for the sake of goods that went into another lot", async () => {
    const other = await newLot(stage.seller, stage.goods, { quantity: 3 })
    await flow(other, await newLot(stage.seller, null, { kind: "material" }), "transformation", 2)
    await start()
    expect(await stock()).toBe(1)
  })

  it("leaves alone what its stall counted anew, and what was ordered of that", async () => {
    const before = await ordered()
    await close(await start())
    await setGoods(stage.seller, stage.goods, { stock: 5 })
    const after = await ordered()
    await cancel(before)
    await cancel(after)
    expect(await stock()).toBe(5)
  })

  it.each([
    ["the recall ends", close],
    ["it is let be sold once more", resume],
  ])("leaves alone what its stall counted after the goods were let be sold, when %s", async (_when, next) => {
    const id = await start()
    await resume(id)
    await setGoods(stage.seller, stage.goods, { stock: 5 })
    expect((await next(id)).status).toBe(200)
    expect(await stock()).toBe(5)
  })

  it("stays with an order that could not be cancelled", async () => {
    const order = await ordered()
    await start()
    const status = (text: string) =>
      write(`update "order" set status = $2 where id = (select order_id from group_order where id = $1)`, [
        order.id,
        text,
      ])
    await status("completed")
    expect((await cancel(order)).status).not.toBe(200)
    expect(await stock()).toBe(2)
    await status("pending")
    const good = await newLot(stage.seller, stage.goods)
    expect((await sendWith(stage.seller, order.id, good)).body).toMatchObject({ state: "shipped" })
  })

  it("is not put back by a parcel that returns and whose lot nobody recorded", async () => {
    const order = await ordered()
    await sendWith(stage.seller, order.id, null)
    await start()
    await act(stage.seller, order.id, "delivery-failed", { reason: "refused" })
    await act(stage.seller, order.id, "return")
    expect((await act(stage.seller, order.id, "take-back", { goods: "good" })).body).toMatchObject({
      state: "returned",
    })
    expect(await stock()).toBe(0)
  })
})

describe("whatever came into stock since the approval", () => {
  const put = (pieces: number) =>
    write(
      `update inventory_level set stocked_quantity = $2::int, raw_stocked_quantity = jsonb_build_object('value', $2::int::text, 'precision', 20)
        where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
      [stage.goods.variant_id, pieces],
    )

  it.each([
    ["an officer lets other lots be sold", resume],
    ["the recall ends", close],
  ])("leaves it again before the goods are for sale, when %s", async (_when, next) => {
    const id = await start()
    await put(4)
    expect((await next(id)).status).toBe(200)
    expect(await stock()).toBe(0)
  })
})
