import type { RecallParcel, RecordReturn, SellerRecall } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { conserveMoney } from "../../../support/money"
import { act, decide, readRecall, sellerRecall, sendWith, waitingRefunds } from "../../../support/recall"
import { recalledGoods } from "../../../support/recalled-goods"
import { ACCOUNT, sellerReturns } from "../../../support/returns"
import { FISH_SAUCE_PHONE, sampleSeller } from "../../../support/sample-people"
import { buy } from "../../../support/shopper"

jest.setTimeout(120_000)
conserveMoney()

const stage = recalledGoods()

const back = (id: string, parcel: string, change: Partial<RecordReturn> = {}, by = stage.seller) =>
  ask<SellerRecall>("POST", `${by.path}/recalls/${id}/parcels/${parcel}/return`, {
    token: by.token,
    body: { quantity: 2, how: "returned", account: ACCOUNT, ...change },
  })
async function recalled(): Promise<{ id: string; code: string; parcel: RecallParcel }> {
  const { id, code } = await stage.start()
  const [parcel] = (await sellerRecall(stage.seller, id)).body.sent
  if (!parcel) throw new Error("the parcel was not found")
  return { id, code, parcel }
}

describe("money for recalled goods that a stall has again", () => {
  it("is owed at once, seen by the operator, paid back by the stall, and in the report", async () => {
    const order = await stage.delivered()
    const { id, code, parcel } = await recalled()
    const owed = (await back(id, parcel.id)).body
    expect(owed).toMatchObject({ to_refund: 1, sent: [{ remedy: "to_refund", returned: 2, how: "returned" }] })
    expect((await waitingRefunds()).find(({ order_code }) => order_code === order.code)).toMatchObject({
      ...{ recall_codes: [code], state: "to_refund", quantity: 2, amount: order.total, is_late: false },
    })
    const returnId = owed.sent[0]?.return_id ?? ""
    const paid = await sellerReturns(stage.seller, returnId, "refunded", { reference: "FT20261127" })
    expect(paid.body).toMatchObject({ state: "refunded", reason: "recalled", amount: order.total })
    expect((await sellerRecall(stage.seller, id)).body).toMatchObject({ to_refund: 0, sent: [{ remedy: "refunded" }] })
    expect((await waitingRefunds()).some(({ order_code }) => order_code === order.code)).toBe(false)
    const { report } = (await decide(stage.officer, id, "close", { words: "Hàng đã về đủ." })).body
    expect(report).toMatchObject({
      ...{ returned: 2, returned_percent: 100, to_refund: 0, refunded: 1, refunded_amount: order.total },
    })
  })

  it("is owed once when the button is pressed five times, and for what the parcel held at most", async () => {
    await stage.delivered()
    const { id, parcel } = await recalled()
    expect(await back(id, parcel.id, { quantity: 3 })).toMatchObject({ status: 400, body: { code: "more_than_sent" } })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => back(id, parcel.id, { quantity: 1 })))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect((await readRecall(stage.officer, id)).body.report).toMatchObject({ returned: 1, to_refund: 1 })
  })

  it("wants the buyer's account unless a card paid, and writes nothing down without it", async () => {
    await stage.delivered()
    const { id, parcel } = await recalled()
    const refused = await ask("POST", `${stage.seller.path}/recalls/${id}/parcels/${parcel.id}/return`, {
      token: stage.seller.token,
      body: { quantity: 2, how: "destroyed" },
    })
    expect(refused).toMatchObject({ status: 400, body: { field: "account_number" } })
    expect((await sellerRecall(stage.seller, id)).body.sent).toMatchObject([
      { remedy: "expected", returned: 0, how: null },
    ])
  })

  it("is not another stall's to begin, nor owed for a parcel that was not delivered", async () => {
    const [order] = (await buy([{ variant_id: stage.goods.variant_id, quantity: 2 }])).orders
    await sendWith(stage.seller, order?.id ?? "", stage.lot)
    const { id, parcel } = await recalled()
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await back(id, parcel.id, {}, other)).status).toBe(404)
    expect(await back(id, parcel.id)).toMatchObject({ status: 409, body: { code: "not_delivered" } })
    await act(stage.seller, order?.id ?? "", "delivery-failed", { reason: "refused" })
    await act(stage.seller, order?.id ?? "", "return")
    await act(stage.seller, order?.id ?? "", "take-back", { goods: "good" })
    expect((await sellerRecall(stage.seller, id)).body.sent).toMatchObject([{ remedy: "turned_back", returned: 2 }])
  })
})
