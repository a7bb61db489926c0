import type { RecallReview } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { colleague, handleOf, PDF, sendFile } from "../../../support/casework"
import { runJob } from "../../../support/jobs"
import { flow, newLot, stateOfLots } from "../../../support/recall-lots"
import {
  act,
  choose,
  decide,
  draft,
  freshPhone,
  orderOf,
  readBuyers,
  readRecall,
  recall,
  recallOf,
  sendWith,
  ship,
  toldBuyers,
  whenTold,
} from "../../../support/recall"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  type SampleSeller,
  sampleOfficer,
  sampleSeller,
} from "../../../support/sample-people"
import { addToCart, fillCart, type Goods, newGoods, stockOf } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

jest.setTimeout(120_000)

let seller: SampleSeller
let one: string
let other: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  one = await sampleOfficer(seller.province_code)
  other = await colleague(seller.province_code)
})
beforeEach(async () => {
  goods = await newGoods(seller)
})

const read = (id: string, token = one) => readRecall(token, id)
const buyersOf = (id: string, show: "to_call" | "all") => readBuyers(one, id, show)

describe("a recall", () => {
  it("sent twice is one recall, and one notice a buyer", async () => {
    const lot = await newLot(seller, goods)
    const phone = freshPhone()
    for (let bought = 0; bought < 2; bought++) await sendWith(seller, (await orderOf(seller, goods, { phone })).id, lot)
    const body = recallOf([lot])
    const drafted = await Promise.all([draft(one, body), draft(one, body)])
    expect(new Set(drafted.map((told) => told.body.id)).size).toBe(1)
    const id = drafted[0]?.body.id ?? ""
    const approved = await Promise.all([1, 2, 3].map(() => decide(other, id, "approve")))
    expect(approved.map(({ status }) => status)).toEqual([200, 200, 200])
    await whenTold(one, id)
    await runJob("follow-recalls")
    expect(await toldBuyers(id)).toEqual([phone])
    expect((await buyersOf(id, "all")).body.items).toMatchObject([{ phone, match: "lot", orders: [{}, {}] }])
  })

  it("is not approved by the officer who drafted it, nor seen by another province", async () => {
    const { id } = (await draft(one, recallOf([await newLot(seller, goods)]))).body
    expect(await decide(one, id, "approve")).toMatchObject({ status: 403, body: { code: "second_officer_needed" } })
    const abroad = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
    expect((await read(id, abroad)).status).toBe(404)
    expect((await decide(abroad, id, "approve")).status).toBe(404)
    expect((await draft(abroad, recallOf([await newLot(seller, goods)]))).status).toBe(404)
  })

  it("leaves no more in stock than lots that are not recalled hold", async () => {
    const alone = await newLot(seller, goods)
    await recall(one, other, recallOf([alone]))
    expect(await stockOf(goods)).toBe(0)
    const some = await newGoods(seller)
    const [bad] = [await newLot(seller, some), await newLot(seller, some, { quantity: 3 })]
    const ordered = await orderOf(seller, some, { phone: freshPhone() })
    await recall(one, other, recallOf([bad]))
    expect([await stockOf(some), ordered.state]).toEqual([3, "placed"])
  })

  it("leaves the stock alone in a drill", async () => {
    await recall(one, other, recallOf([await newLot(seller, goods)], { is_drill: true }))
    expect(await stockOf(goods)).toBe(10)
  })

  it("asks for a lot at packing also when it is over", async () => {
    const [bad, good] = [await newLot(seller, goods), await newLot(seller, goods)]
    const waiting = await orderOf(seller, goods, { phone: freshPhone() })
    await act(seller, waiting.id, "confirm")
    const { id } = await recall(one, other, recallOf([bad]))
    await decide(one, id, "close", { words: "Đã thu về đủ." })
    expect(await ship(seller, waiting.id)).toMatchObject({ status: 400, body: { code: "goods_recalled" } })
    expect(await choose(seller, waiting.id, bad)).toMatchObject({ status: 400, body: { code: "lot_recalled" } })
    await choose(seller, waiting.id, good)
    expect((await ship(seller, waiting.id)).body).toMatchObject({ state: "shipped" })
  })

  it("takes the goods off sale at once, and the parcels that are not packed with them", async () => {
    const [bad, good] = [await newLot(seller, goods, { best_before: "2098-01-01" }), await newLot(seller, goods)]
    const waiting = await orderOf(seller, goods, { phone: freshPhone() })
    await act(seller, waiting.id, "confirm")
    const { id, listings_held } = await recall(one, other, recallOf([bad]))
    expect(listings_held).toBe(1)
    const cart = await fillCart([])
    expect(await addToCart(cart, { variant_id: goods.variant_id, quantity: 1 })).toMatchObject({
      status: 409,
      body: { code: "listing_held" },
    })
    // Nobody chose a lot, so it may be the recalled one; with another lot the parcel may leave.
    expect((await read(id)).body.held).toMatchObject([{ order_code: waiting.code }])
    expect(await ship(seller, waiting.id)).toMatchObject({ status: 400, body: { code: "goods_recalled" } })
    expect(await choose(seller, waiting.id, bad)).toMatchObject({ status: 400, body: { code: "lot_recalled" } })
    expect((await choose(seller, waiting.id, good)).status).toBe(200)
    expect((await ship(seller, waiting.id)).body).toMatchObject({ state: "shipped" })
    expect(await toldBuyers(id)).toEqual([])
    expect((await read(id)).body.held).toEqual([])
  })

  it("of one of forty inputs reaches the output and its box, and none of the other thirty-nine", async () => {
    const inputs = await Promise.all(Array.from({ length: 40 }, () => newLot(seller, null, { kind: "material" })))
    const [output, box] = [await newLot(seller, goods), await newLot(seller, null, { kind: "box" })]
    for (const input of inputs) await flow(input, output)
    await flow(output, box, "aggregation")
    await flow(box, output, "aggregation")
    const [bad, ...others] = inputs
    if (!bad) throw new Error("there are forty")
    const drafted = (await draft(one, recallOf([bad]))).body
    expect(drafted.lots.map(({ code, from_code }) => [code, from_code !== null])).toEqual(
      expect.arrayContaining([
        [bad.code, false],
        [output.code, true],
        [box.code, true],
      ]),
    )
    await decide(other, drafted.id, "approve")
    expect(await stateOfLots([bad, output, box])).toEqual(["recalled", "recalled", "recalled"])
    expect(new Set(await stateOfLots(others))).toEqual(new Set(["open"]))
  })

  it("of a box takes what is in it off sale and finds who bought that", async () => {
    const [inside, box] = [await newLot(seller, goods), await newLot(seller, null, { kind: "box" })]
    await flow(inside, box, "aggregation")
    const phone = freshPhone()
    await sendWith(seller, (await orderOf(seller, goods, { phone })).id, inside)
    const { id, listings_held } = await recall(one, other, recallOf([box]))
    expect(listings_held).toBe(1)
    expect(await stateOfLots([inside, box])).toEqual(["recalled", "recalled"])
    expect(await toldBuyers(id)).toEqual([phone])
  })

  it("as a drill finds the lots and the buyers, and changes and sends nothing", async () => {
    const lot = await newLot(seller, goods)
    await sendWith(seller, (await orderOf(seller, goods, { phone: freshPhone() })).id, lot)
    const drill = await recall(one, other, recallOf([lot], { is_drill: true }))
    expect(drill.report).toMatchObject({ buyers: 1, sold: 2, reached: 0 })
    expect(drill.report?.seconds_to_buyers).not.toBeNull()
    expect(await stateOfLots([lot])).toEqual(["open"])
    expect([drill.listings_held, await toldBuyers(drill.id)]).toEqual([0, []])
    await runJob("follow-recalls")
    expect(await toldBuyers(drill.id)).toEqual([])
    expect((await ask("GET", `/catalog/recalls/${drill.code}`)).status).toBe(404)
    const next = await orderOf(seller, goods, { phone: freshPhone() })
    expect((await sendWith(seller, next.id, lot)).body).toMatchObject({ state: "shipped" })
  })

  it("ends with a report that stays as it was, and its goods may be sold again", async () => {
    const lot = await newLot(seller, goods)
    const { id } = await recall(one, other, recallOf([lot]))
    const closed = await decide(one, id, "close", { words: "Đã thu về và tiêu hủy toàn bộ." })
    expect(closed.body).toMatchObject({
      state: "closed",
      listings_held: 0,
      ended: { words: expect.any(String) as string },
    })
    expect((await decide(one, id, "close", { words: "Đã thu về và tiêu hủy toàn bộ." })).status).toBe(200)
    expect((await read(id)).body.report).toEqual(closed.body.report)
    expect(await stateOfLots([lot])).toEqual(["recalled"])
    expect((await ask("GET", `/catalog/products/${await handleOf(goods)}`)).status).toBe(200)
  })

  it("lets other lots be sold while it goes on, when an officer says so", async () => {
    const [bad, good] = [await newLot(seller, goods), await newLot(seller, goods)]
    const { id } = await recall(one, other, recallOf([bad]))
    expect((await decide(one, id, "resume-sale")).body).toMatchObject({ state: "approved", listings_held: 0 })
    const order = await orderOf(seller, goods, { phone: freshPhone() })
    expect((await sendWith(seller, order.id, good)).body).toMatchObject({ state: "shipped" })
  })

  it("keeps its evidence for its department alone", async () => {
    const { id } = (await draft(one, recallOf([await newLot(seller, goods)]))).body
    const sent = await sendFile(`/department/recalls/${id}/files`, PDF, { authorization: one })
    const [file] = (sent.body as unknown as RecallReview).files
    expect([sent.status, file?.mime]).toEqual([201, "application/pdf"])
    const path = `/department/recalls/${id}/files/${file?.id ?? ""}`
    const abroad = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
    expect((await ask("GET", path, { token: abroad })).status).toBe(404)
  })

  it.each([
    ["no lot", { lots: [] }, "lots"],
    ["a lot named twice", { lots: [{ code: "THU-1" }, { code: "thu-1" }] }, "lots"],
    ["no reason", { reason: "x" }, "reason"],
    ["a range that runs backwards", { lots: [{ code: "", first_item: 9, last_item: 3 }] }, "lots.0.last_item"],
  ])("is not drafted with %s", async (_what, change, field) => {
    const lot = await newLot(seller, goods)
    const body = recallOf([lot], change)
    for (const named of body.lots) named.code ||= lot.code
    expect(await draft(one, body)).toMatchObject({ status: 400, body: { field } })
  })
})
