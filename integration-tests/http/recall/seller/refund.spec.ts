import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallParcel, RecallRefund, RecordReturn, SellerRecall } from "@san-ocop/kit/http/recall"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { colleague } from "../../../support/casework"
import { conserveMoney } from "../../../support/money"
import { act, decide, readRecall, recall, recallOf, sellerRecall, sendWith } from "../../../support/recall"
import { type MadeLot, newLot } from "../../../support/recall-lots"
import { ACCOUNT, sellerReturns } from "../../../support/returns"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  type SampleSeller,
  sampleOfficer,
  sampleSeller,
} from "../../../support/sample-people"
import { buy, type Goods, newGoods } from "../../../support/shopper"

jest.setTimeout(120_000)
conserveMoney()

let seller: SampleSeller
let officer: string
let second: string
let goods: Goods
let lot: MadeLot

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  second = await colleague(seller.province_code)
})
beforeEach(async () => {
  goods = await newGoods(seller)
  lot = await newLot(seller, goods)
})

/** Two pieces of the lot, at their buyer's door. */
async function delivered(): Promise<StallOrder> {
  const [order] = (await buy([{ variant_id: goods.variant_id, quantity: 2 }])).orders
  if (!order) throw new Error("nothing was bought")
  await sendWith(seller, order.id, lot)
  await act(seller, order.id, "deliver")
  return order
}
const back = (id: string, parcel: string, change: Partial<RecordReturn> = {}, by = seller) =>
  ask<SellerRecall>("POST", `${by.path}/recalls/${id}/parcels/${parcel}/return`, {
    token: by.token,
    body: { quantity: 2, how: "returned", account: ACCOUNT, ...change },
  })
async function recalled(): Promise<{ id: string; code: string; parcel: RecallParcel }> {
  const { id, code } = await recall(officer, second, recallOf([lot]))
  const [parcel] = (await sellerRecall(seller, id)).body.sent
  if (!parcel) throw new Error("the parcel was not found")
  return { id, code, parcel }
}
const waiting = async () => {
  const operator = await logIn("user", OPERATOR, PASSWORD)
  return (await ask<Page<RecallRefund>>("GET", "/admin/recall-refunds?limit=100", { token: operator })).body.items
}

describe("money for recalled goods that a stall has again", () => {
  it("is owed at once, seen by the operator, paid back by the stall, and in the report", async () => {
    const order = await delivered()
    const { id, code, parcel } = await recalled()
    const owed = (await back(id, parcel.id)).body
    expect(owed).toMatchObject({ to_refund: 1, sent: [{ remedy: "to_refund", returned: 2, how: "returned" }] })
    expect((await waiting()).find(({ order_code }) => order_code === order.code)).toMatchObject({
      ...{ recall_code: code, state: "to_refund", quantity: 2, amount: order.total, is_late: false },
    })
    const returnId = owed.sent[0]?.return_id ?? ""
    const paid = await sellerReturns(seller, returnId, "refunded", { reference: "FT20261127" })
    expect(paid.body).toMatchObject({ state: "refunded", reason: "recalled", amount: order.total })
    expect((await sellerRecall(seller, id)).body).toMatchObject({ to_refund: 0, sent: [{ remedy: "refunded" }] })
    expect((await waiting()).some(({ order_code }) => order_code === order.code)).toBe(false)
    const { report } = (await decide(officer, id, "close", { words: "Hàng đã về đủ." })).body
    expect(report).toMatchObject({
      ...{ returned: 2, returned_percent: 100, to_refund: 0, refunded: 1, refunded_amount: order.total },
    })
  })

  it("is owed once when the button is pressed five times, and for what the parcel held at most", async () => {
    await delivered()
    const { id, parcel } = await recalled()
    expect(await back(id, parcel.id, { quantity: 3 })).toMatchObject({ status: 400, body: { code: "more_than_sent" } })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => back(id, parcel.id, { quantity: 1 })))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect((await readRecall(officer, id)).body.report).toMatchObject({ returned: 1, to_refund: 1 })
  })

  it("wants the buyer's account unless a card paid, and writes nothing down without it", async () => {
    await delivered()
    const { id, parcel } = await recalled()
    const refused = await ask("POST", `${seller.path}/recalls/${id}/parcels/${parcel.id}/return`, {
      token: seller.token,
      body: { quantity: 2, how: "destroyed" },
    })
    expect(refused).toMatchObject({ status: 400, body: { field: "account_number" } })
    expect((await sellerRecall(seller, id)).body.sent).toMatchObject([{ remedy: "expected", returned: 0, how: null }])
  })

  it("is not another stall's to begin, nor owed for a parcel that was not delivered", async () => {
    const [order] = (await buy([{ variant_id: goods.variant_id, quantity: 2 }])).orders
    await sendWith(seller, order?.id ?? "", lot)
    const { id, parcel } = await recalled()
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await back(id, parcel.id, {}, other)).status).toBe(404)
    expect(await back(id, parcel.id)).toMatchObject({ status: 409, body: { code: "not_delivered" } })
    await act(seller, order?.id ?? "", "delivery-failed", { reason: "refused" })
    await act(seller, order?.id ?? "", "return")
    await act(seller, order?.id ?? "", "take-back", { goods: "good" })
    expect((await sellerRecall(seller, id)).body.sent).toMatchObject([{ remedy: "turned_back", returned: 2 }])
  })
})
