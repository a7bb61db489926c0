import type { RecallReview } from "@san-ocop/kit/http/recall"
import { ask } from "../../../support/ask"
import { colleague } from "../../../support/casework"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { newLot, stateOfLots } from "../../../support/recall-lots"
import {
  act,
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
import { HONEY_PHONE, type SampleSeller, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { addToCart, fillCart, type Goods, newGoods } from "../../../support/shopper"
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

const read = (id: string) => readRecall(one, id)
/** The deliveries of a recall's notices, as a condition. */
const mine = (id: string) => `notice_id in (select id from notice where dedupe_key like 'recall:${id}:%')`
/** Waits until the notices of a recall are on their way, or would be. */
async function whenAddressed(id: string): Promise<void> {
  // A run takes the oldest two hundred notices, and other suites left some.
  const addressed = async () => {
    await runJob("deliver-notices")
    return withDatabase(async (database) => {
      const { rows } = await database.query(`select 1 from notice_delivery where ${mine(id)}`)
      return rows.length
    })
  }
  await eventually(addressed, (count) => count > 0)
}
const buyersOf = (id: string, show: "to_call" | "all") => readBuyers(one, id, show)

describe("a recall and its buyers", () => {
  it("is answered when the sale has stopped, and waits for no buyer", async () => {
    const lot = await newLot(seller, goods)
    const phone = freshPhone()
    await sendWith(seller, (await orderOf(seller, goods, { phone })).id, lot)
    const { id } = (await draft(one, recallOf([lot]))).body
    await withDatabase(async (database) => {
      // Whoever finds buyers stands still until this ends, before he has locked anything: he alone reads when orders left.
      await database.query("begin; lock table group_order_event in access exclusive mode")
      const approved = await decide(other, id, "approve")
      expect(approved).toMatchObject({
        status: 200,
        body: {
          state: "approved",
          listings_held: 1,
          telling: { found: false, told: 0, buyers: 0 },
          may: { close: false },
        },
      })
      expect(await stateOfLots([lot])).toEqual(["recalled"])
      expect(await addToCart(await fillCart([]), { variant_id: goods.variant_id, quantity: 1 })).toMatchObject({
        body: { code: "listing_held" },
      })
      expect(await decide(other, id, "close", { words: "Đã thu về đủ." })).toMatchObject({
        status: 409,
        body: { code: "buyers_untold" },
      })
      expect(await toldBuyers(id)).toEqual([])
      await database.query("commit")
    })
    expect(await whenTold(one, id)).toMatchObject({ may: { close: true }, report: { buyers: 1 } })
    expect(await toldBuyers(id)).toEqual([phone])
  })

  it("whose process died between the approval and its buyers tells each of them once when it is followed", async () => {
    const lot = await newLot(seller, goods)
    const phone = freshPhone()
    await sendWith(seller, (await orderOf(seller, goods, { phone })).id, lot)
    const { id } = (await draft(one, recallOf([lot]))).body
    // What such a process leaves behind: the approval, and nobody who knows of it.
    await withDatabase((database) =>
      database.query(
        `update recall set state = 'approved', approved_by = 'off_dead', approved_by_name = 'Hoa', approved_at = now() where id = $1`,
        [id],
      ),
    )
    expect((await read(id)).body.telling).toEqual({ found: false, told: 0, buyers: 0 })
    await Promise.all([runJob("follow-recalls"), runJob("follow-recalls")])
    await whenTold(one, id)
    expect(await toldBuyers(id)).toEqual([phone])
  })

  it("looks once more when it is closed, and tells the giver of what was found only then", async () => {
    const lot = await newLot(seller, goods)
    const [phone, email] = [freshPhone(), "nguoi-tang@vi-du.example"]
    await sendWith(seller, (await orderOf(seller, goods, { phone })).id, lot)
    const gift = await orderOf(seller, goods, { phone, email })
    await sendWith(seller, gift.id, lot)
    const setState = (state: string) =>
      withDatabase(async (database) => {
        await database.query("update group_order set state = $1 where id = $2", [state, gift.id])
      })
    await withDatabase((database) =>
      database.query(
        "update order_group g set is_gift = true from group_order o where o.group_id = g.id and o.id = $1",
        [gift.id],
      ),
    )
    // The second parcel leaves at the moment of the approval, and no run has seen it leave.
    await setState("confirmed")
    const { id } = await recall(one, other, recallOf([lot]))
    await setState("shipped")
    expect(await decide(other, id, "close", { words: "Đã thu về đủ." })).toMatchObject({
      status: 200,
      body: { state: "closed" },
    })
    const told = await withDatabase(async (database) => {
      const sql = "select to_email from notice where topic = 'recall.giver_told' and dedupe_key like $1"
      return (await database.query<{ to_email: string }>(sql, [`recall:${id}:%`])).rows
    })
    expect(told).toEqual([{ to_email: email }])
    expect(await toldBuyers(id)).toEqual([phone])
  })

  it("finds by the days whoever got goods without a lot on record, and says so", async () => {
    const lot = await newLot(seller, goods)
    const [sure, unsure] = [freshPhone(), freshPhone()]
    await sendWith(seller, (await orderOf(seller, goods, { phone: sure })).id, lot)
    // Sent without a word about its lot.
    const order = await orderOf(seller, goods, { phone: unsure }, 3)
    await act(seller, order.id, "confirm")
    await ship(seller, order.id)
    const { id, report } = await recall(one, other, recallOf([lot]))
    expect((await toldBuyers(id)).sort()).toEqual([sure, unsure].sort())
    expect(report).toMatchObject({ buyers: 2, by_window: 1, sold: 5, made: 100, sold_percent: 5 })
    const { items } = (await buyersOf(id, "all")).body
    expect(items.find(({ phone }) => phone === unsure)?.match).toBe("window")
  })

  it("of many lots names in each letter first what its reader has", async () => {
    const beside = await newGoods(seller)
    const lots = await Promise.all(Array.from({ length: 15 }, () => newLot(seller, goods)))
    const [mine] = lots.toSorted((a, b) => (a.code < b.code ? 1 : -1))
    const another = await newLot(seller, beside)
    if (!mine) throw new Error("there are fifteen")
    const [sure, unsure] = [freshPhone(), freshPhone()]
    await sendWith(seller, (await orderOf(seller, goods, { phone: sure })).id, mine)
    await sendWith(seller, (await orderOf(seller, beside, { phone: unsure })).id, null)
    const { id } = await recall(one, other, recallOf([...lots, another]))
    const letterTo = (phone: string) =>
      withDatabase(async (database) => {
        const sql = "select body from notice where to_phone = $1 and dedupe_key like $2"
        return (await database.query<{ body: string }>(sql, [phone, `recall:${id}:%`])).rows[0]?.body
      })
    expect(await letterTo(sure)).toMatch(
      new RegExp(`Hàng bị thu hồi: ${goods.name}, .*lô ${mine.code}, .* và 4 lô khác`),
    )
    const ofOther = await letterTo(unsure)
    expect(ofOther).toMatch(new RegExp(`Hàng bị thu hồi: ${beside.name}, .*lô ${another.code}, .* và 4 lô khác`))
    expect(ofOther).toContain("Danh sách đủ các lô")
  })

  it("are called when their notice has waited for a quarter of an hour", async () => {
    const lot = await newLot(seller, goods)
    const buyer = { phone: freshPhone(), email: "cho@vi-du.example" }
    await sendWith(seller, (await orderOf(seller, goods, buyer)).id, lot)
    const { id } = await recall(one, other, recallOf([lot]))
    await whenAddressed(id)
    // As while the mail server is down.
    await withDatabase((database) =>
      database.query(
        `update notice_delivery set state = 'pending', sent_at = null, due_at = '2099-01-01' where ${mine(id)}`,
      ),
    )
    expect((await buyersOf(id, "to_call")).body.items).toEqual([])
    moveClockTo(Date.now() + 16 * 60_000)
    try {
      expect((await buyersOf(id, "to_call")).body.items).toMatchObject([{ phone: buyer.phone, notice: "late" }])
    } finally {
      moveClockByDays(0)
    }
  })

  it("counts a buyer as reached after a call that was answered, and after nothing else: a notice that was sent is only sent", async () => {
    const lot = await newLot(seller, goods)
    const [mailed, called] = [freshPhone(), freshPhone()]
    await sendWith(seller, (await orderOf(seller, goods, { phone: mailed, email: "mua@vi-du.example" })).id, lot)
    await sendWith(seller, (await orderOf(seller, goods, { phone: called })).id, lot)
    const { id } = await recall(one, other, recallOf([lot]))
    const counts = async () => {
      const report = (await read(id)).body.report
      return [report?.sent, report?.reached]
    }
    await whenAddressed(id)
    await withDatabase(async (database) => {
      // As if the mail server had not answered yet, and then had taken the letter over.
      await database.query(
        `update notice_delivery set state = 'sending', sent_at = null, updated_at = now() where ${mine(id)}`,
      )
    })
    expect(await counts()).toEqual([0, 0])
    const toCall = (await buyersOf(id, "to_call")).body
    expect(toCall.items.map(({ phone }) => phone)).toEqual([called])
    const log = (outcome: string) =>
      ask<RecallReview>("POST", `/department/recalls/${id}/buyers/${toCall.items[0]?.id ?? ""}/calls`, {
        token: one,
        body: { outcome },
      })
    expect((await log("no_answer")).body.report?.reached).toBe(0)
    expect((await log("reached")).body.report).toMatchObject({ reached: 1, reached_percent: 50 })
    expect((await buyersOf(id, "to_call")).body.items).toEqual([])
    await withDatabase((database) =>
      database.query(`update notice_delivery set state = 'sent', sent_at = now() where ${mine(id)}`),
    )
    expect(await counts()).toEqual([1, 1])
    expect((await buyersOf(id, "to_call")).body.items).toMatchObject([
      { phone: mailed, notice: "sent", reached: false },
    ])
  })
})
