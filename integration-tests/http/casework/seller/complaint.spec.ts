import type { Complaint, ComplaintReview } from "@san-ocop/kit/http/casework"
import { ask } from "../../../support/ask"
import { colleague, escalatedComplaint, newComplaint, officerWithPhone, shopperMove } from "../../../support/casework"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { type Goods, PHONE, plentyOfGoods } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let officer: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code)
  goods = await plentyOfGoods(seller) // every complaint is about an order of its own
})
afterEach(() => moveClockByDays(0))

const sellerMove = (id: string, move: string, words = "Chúng tôi xin gửi hũ khác.", of = seller) =>
  ask<Complaint>("POST", `${of.path}/complaints/${id}/${move}`, { token: of.token, body: { words } })
const decide = (id: string, body: unknown, token = officer) =>
  ask<ComplaintReview>("POST", `/department/complaints/${id}/decide`, { token, body })
const review = (id: string, token = officer) => ask<ComplaintReview>("GET", `/department/complaints/${id}`, { token })
const escalated = () => escalatedComplaint(goods, seller)

describe("a complaint", () => {
  it("goes from the shopper to the stall and is settled between them", async () => {
    const complaint = await newComplaint(goods)
    expect(complaint).toMatchObject({ state: "opened", moves: ["message", "resolve"] })
    expect((await sellerMove(complaint.id, "answer")).body).toMatchObject({ state: "answered", moves: ["message"] })
    const settled = await shopperMove(complaint.code, "resolve", "")
    expect(settled.body).toMatchObject({ state: "resolved", moves: [], due_on: null })
    expect((await sellerMove(complaint.id, "messages")).status).toBe(409)
  })

  it("is one for each order while it is open", async () => {
    const { order_code } = await newComplaint(goods)
    const path = `/store/order-groups/${order_code}/orders/${order_code}/complaints`
    const body = { phone: PHONE, reason_code: "missing", wish: "deliver", words: "Thiếu một hũ." }
    const again = await ask("POST", path, { body })
    expect([again.status, again.body.code]).toEqual([409, "complaint_open"])
  })

  it("is opened by nobody who does not know the phone number", async () => {
    const { code, order_code } = await newComplaint(goods)
    expect((await shopperMove(code, "messages", "Xin chào", "0987654321")).status).toBe(404)
    const body = { phone: "0987654321", reason_code: "missing", wish: "deliver", words: "Thiếu một hũ." }
    expect(
      (await ask("POST", `/store/order-groups/${order_code}/orders/${order_code}/complaints`, { body })).status,
    ).toBe(404)
  })

  it("does not exist for another stall", async () => {
    const { id } = await newComplaint(goods)
    expect((await ask("GET", `${other.path}/complaints/${id}`, { token: other.token })).status).toBe(404)
    expect((await sellerMove(id, "answer", "Xin lỗi.", other)).status).toBe(404)
  })

  it("goes to the department before an answer only when the stall's three days are over", async () => {
    const { id, code } = await newComplaint(goods)
    expect((await shopperMove(code, "escalate")).body).toMatchObject({ code: "complaint_not_due" })
    moveClockByDays(4)
    expect((await shopperMove(code, "escalate")).body).toMatchObject({ state: "escalated" })
    expect((await review(id)).body.moves).toContain("decide")
  })

  it("goes on by itself when the stall stays silent, and is closed when the shopper does", async () => {
    const silent = await newComplaint(goods)
    const answered = await newComplaint(goods)
    await sellerMove(answered.id, "answer")
    moveClockByDays(9)
    await runJob("follow-due-cases")
    expect((await review(silent.id)).body.state).toBe("escalated")
    expect((await review(answered.id)).body.state).toBe("resolved")
  })

  it("is decided once, by one of two officers at the same time", async () => {
    const { id } = await escalated()
    const body = { outcome: "refund", words: "Gian hàng hoàn tiền trong năm ngày." }
    const answers = await Promise.all([1, 2].map(() => decide(id, body)))
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
  })

  it("is not decided by another province, nor before it came to the department", async () => {
    const fresh = await newComplaint(goods)
    const body = { outcome: "no_fault", words: "Không có lỗi." }
    expect((await decide(fresh.id, body)).status).toBe(409)
    const foreign = await sampleOfficer(other.province_code)
    expect((await review(fresh.id, foreign)).status).toBe(404)
    expect((await decide(fresh.id, body, foreign)).status).toBe(404)
  })

  it("is not decided by an officer who works for the stall, nor an appeal of it judged by him", async () => {
    const { id, code } = await escalated()
    const self = await officerWithPhone(seller.province_code, HONEY_PHONE)
    const own = await decide(id, { outcome: "no_fault", words: "Gian hàng không có lỗi." }, self)
    expect([own.status, own.body]).toEqual([
      403,
      expect.objectContaining({ code: "own_matter", message: expect.stringContaining("Sở Công Thương tỉnh xét thay") }),
    ])
    expect((await review(id, self)).body).toMatchObject({ moves: [], barred: expect.stringContaining("cán bộ khác") })
    expect((await review(id)).body).toMatchObject({ moves: expect.arrayContaining(["decide"]), barred: null })
    await decide(id, { outcome: "no_fault", words: "Gian hàng không có lỗi." })
    const { body } = await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")
    const path = `/department/case-appeals/${body.appeal?.id ?? ""}/decide`
    const judged = await ask("POST", path, { token: self, body: { state: "upheld", words: "Giữ nguyên." } })
    expect([judged.status, judged.body.code]).toEqual([403, "own_matter"])
    expect((await review(id)).body).toMatchObject({ outcome: "no_fault", appeal: { state: "filed" } })
    const barred = async (token: string) => {
      const { may_decide_appeal, appeal_barred } = (await review(id, token)).body
      return [may_decide_appeal, appeal_barred]
    }
    const second = await colleague(seller.province_code)
    const instead = /cán bộ khác của tỉnh xét/
    expect(await barred(self)).toEqual([false, expect.stringMatching(instead)])
    expect(await barred(officer)).toEqual([false, expect.stringMatching(instead)])
    expect(await barred(second)).toEqual([true, null])
  })

  it("may be appealed by the side that lost, and another officer gives it another outcome", async () => {
    const { id, code } = await escalated()
    await decide(id, { outcome: "no_fault", words: "Gian hàng không có lỗi." })
    expect((await sellerMove(id, "appeal")).status).toBe(409)
    const appealed = await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")
    expect(appealed.body.appeal).toMatchObject({ state: "filed", side: "shopper" })
    const appeal = `/department/case-appeals/${appealed.body.appeal?.id ?? ""}/decide`
    const body = { state: "overturned", outcome: "replace", words: "Ảnh cho thấy hũ vỡ, gian hàng đổi hàng." }
    const own = await ask("POST", appeal, { token: officer, body })
    expect([own.status, own.body.code]).toEqual([403, "own_decision"])
    const second = await colleague(seller.province_code)
    expect((await ask("POST", appeal, { token: second, body: { ...body, outcome: undefined } })).body.field).toBe(
      "outcome",
    )
    expect((await ask("POST", appeal, { token: second, body })).status).toBe(200)
    expect((await review(id)).body).toMatchObject({ outcome: "replace", appeal: { state: "overturned" } })
    expect((await shopperMove(code, "appeal")).status).toBe(409)
  })

  it("asks operators to appoint an officer where nobody else of the province may judge its appeal, and says so", async () => {
    const { id, code } = await escalated()
    await decide(id, { outcome: "no_fault", words: "Gian hàng không có lỗi." })
    const rows = <Row extends object>(sql: string, values: unknown[]) =>
      withDatabase(async (database) => (await database.query<Row>(sql, values)).rows)
    const others = await rows<{ id: string }>(
      `update officer set status = 'suspended' where province_code = $1 and agency = 'trade' and status = 'active'
         and email not like 'so-ct.%@san-ocop.example' returning id`,
      [seller.province_code],
    )
    try {
      const { body } = await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")
      const appeal = body.appeal?.id ?? ""
      const path = `/department/case-appeals/${appeal}/decide`
      const own = await ask("POST", path, { token: officer, body: { state: "upheld", words: "Giữ nguyên." } })
      expect([own.status, own.body.message]).toEqual([403, expect.stringContaining("người vận hành nền tảng cử thêm")])
      const told = "select to_kind, province_code from notice where dedupe_key = $1"
      expect(await rows(told, [`appeal.no_judge:${appeal}`])).toEqual([
        { to_kind: "operators", province_code: seller.province_code },
      ])
    } finally {
      await rows("update officer set status = 'active' where id = any($1)", [others.map((one) => one.id)])
    }
  })

  const judge = async (id: string | undefined, body: unknown) =>
    ask("POST", `/department/case-appeals/${id ?? ""}/decide`, { token: await colleague(seller.province_code), body })

  it("may be appealed by both sides where each got less than he asked for, and each is judged", async () => {
    const { id, code } = await escalated()
    await decide(id, { outcome: "partial_refund", words: "Hoàn một nửa." })
    const shoppers = await shopperMove(code, "appeal", "Hũ vỡ hết, xin hoàn đủ.")
    const stalls = await sellerMove(id, "appeal", "Hũ còn nguyên khi giao.")
    expect([shoppers.body.appeal?.side, stalls.status, stalls.body.appeal?.side]).toEqual(["shopper", 200, "seller"])
    expect((await sellerMove(id, "appeal")).status).toBe(409)
    const first = (await review(id)).body.appeal
    expect((await judge(first?.id, { state: "upheld", words: "Giữ nguyên." })).status).toBe(200)
    const second = (await review(id)).body.appeal
    expect([first?.side, second?.side, second?.state]).toEqual(["shopper", "seller", "filed"])
    const body = { state: "overturned", outcome: "no_fault", words: "Ảnh lúc giao còn nguyên." }
    expect((await judge(second?.id, body)).status).toBe(200)
    expect((await review(id)).body).toMatchObject({ outcome: "no_fault" })
  })

  it("is not appealed any more once an appeal of the other side took its outcome away", async () => {
    const { id, code } = await escalated()
    await decide(id, { outcome: "partial_refund", words: "Hoàn một nửa." })
    const { body } = await shopperMove(code, "appeal", "Xin hoàn đủ.")
    await judge(body.appeal?.id, { state: "overturned", outcome: "refund", words: "Hoàn đủ." })
    const seen = await ask<Complaint>("GET", `${seller.path}/complaints/${id}`, { token: seller.token })
    expect(seen.body.moves).not.toContain("appeal")
    expect((await sellerMove(id, "appeal")).status).toBe(409)
  })

  it("tells the other side that an appeal was filed, and what came of it", async () => {
    const { id, code } = await escalated()
    await decide(id, { outcome: "refund", words: "Hoàn tiền." })
    const { body } = await sellerMove(id, "appeal", "Hũ còn nguyên.")
    await judge(body.appeal?.id, { state: "upheld", words: "Giữ nguyên." })
    const told = await withDatabase((database) =>
      database.query(
        "select topic, to_kind from notice where topic in ('appeal.filed', 'appeal.upheld') and href = any($1) order by topic, to_kind",
        [[`/khieu-nai/${code}`, `/kenh-nguoi-ban/${body.seller.slug}/khieu-nai/${id}`]],
      ),
    )
    expect(told.rows).toEqual([
      { topic: "appeal.filed", to_kind: "person" },
      { topic: "appeal.upheld", to_kind: "person" },
      { topic: "appeal.upheld", to_kind: "seller" },
    ])
  })
})
