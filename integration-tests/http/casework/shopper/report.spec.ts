import type { ReportReview, ReportStatus } from "@san-ocop/kit/http/casework"
import { ask } from "../../../support/ask"
import { handleOf, reportId, reportOf } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { type Goods, newGoods } from "../../../support/shopper"

let seller: SampleSeller
let officer: string
let goods: Goods
let handle: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  goods = await newGoods(seller)
  handle = await handleOf(goods)
})

const review = (id: string, token = officer) => ask<ReportReview>("GET", `/department/reports/${id}`, { token })
const decide = (id: string, body: unknown, token = officer) =>
  ask<ReportReview>("POST", `/department/reports/${id}/decide`, { token, body })
const status = (code: string) => ask<ReportStatus>("GET", `/catalog/reports/${code}`)

describe("somebody without an account", () => {
  it("reports a product and follows the report by its code, however typed", async () => {
    const { status: answered, body } = await reportOf(handle, { phone: "0912 345 678" })
    expect(answered).toBe(201)
    expect((await status(body.code)).body).toMatchObject({ subject: goods.name, state: "received", answer: null })
    expect((await status(body.code.toLowerCase().replace(/^(.{4})/, "$1-"))).status).toBe(200)
    expect(Object.keys((await status(body.code)).body)).not.toContain("contact_phone")
  })

  it("who presses twice has made one report", async () => {
    const words = `Ảnh không đúng sản phẩm ${handle}`
    const sent = await Promise.all([1, 2].map(() => reportOf(handle, { words })))
    const codes = new Set(sent.map(({ body }) => body.code))
    expect([sent.map((one) => one.status), codes.size]).toEqual([[201, 201], 1])
  })

  it("who says the same words as another one, and leaves his own number, is counted and answered, too", async () => {
    const mine = await newGoods(seller)
    const address = await handleOf(mine)
    const phones = ["0912345671", "0912345672"]
    const codes: string[] = []
    for (const phone of phones) codes.push((await reportOf(address, { phone })).body.code)
    const ids = await Promise.all(codes.map(reportId))
    expect((await review(ids[0] ?? "")).body.others).toBe(1)
    for (const id of ids) await decide(id, { outcome: "dismissed", answer: "Nhãn ghi đúng. Cảm ơn bà con." })
    const told = await withDatabase((database) =>
      database.query(
        "select to_phone from notice where topic = 'report.dismissed' and href = any($1) order by to_phone",
        [codes.map((code) => `/phan-anh/${code}`)],
      ),
    )
    expect(told.rows).toEqual(phones.map((to_phone) => ({ to_phone })))
  })

  it("is understood with marks typed apart, and told about letters that nobody sees", async () => {
    const words = `Thông tin sai sự thật về ${handle}`
    const [composed, apart] = [
      await reportOf(handle, { words }),
      await reportOf(handle, { words: words.normalize("NFD") }),
    ]
    expect(apart.body.code).toBe(composed.body.code)
    const hidden = await reportOf(handle, { words: "Sai\u200b sự thật" })
    expect([hidden.status, hidden.body.field]).toEqual([400, "words"])
  })

  it.each([
    [{ reason_code: "khac" }, "reason_code"],
    [{ words: "" }, "words"],
    [{ words: "a".repeat(2001) }, "words"],
    [{ phone: "123" }, "phone"],
    [{ email: "khong-phai" }, "email"],
    [{ seller_id: "sel_1" }, "seller_id"],
  ])("is told what is wrong with %j", async (change, field) => {
    const { status: answered, body } = await reportOf(handle, change)
    expect([answered, body.field]).toEqual([400, field])
  })

  it("cannot report what is not there", async () => {
    expect((await reportOf("khong-co-san-pham")).status).toBe(404)
    expect((await status("0000-0000")).status).toBe(404)
  })
})

describe("the department", () => {
  it("takes the listing down with the report, and whoever reported is told", async () => {
    const mine = await newGoods(seller)
    const address = await handleOf(mine)
    const { code } = (await reportOf(address, { email: "nguoi.mua@thu-nghiem.example" })).body
    const id = await reportId(code)
    expect((await review(id)).body).toMatchObject({ subject: mine.name, may_decide: true, others: 0 })
    const body = { outcome: "take_down", reason_code: "misleading_claim", answer: "Sở đã gỡ sản phẩm. Cảm ơn bà con." }
    expect((await decide(id, body)).body).toMatchObject({ state: "upheld", listing: { state: "taken_down" } })
    expect((await ask("GET", `/catalog/products/${address}`)).status).toBe(404)
    expect((await status(code)).body).toMatchObject({ state: "upheld", answer: body.answer })
    const told = await withDatabase((database) =>
      database.query("select to_email from notice where topic = 'report.upheld' and href = $1", [`/phan-anh/${code}`]),
    )
    expect(told.rows).toEqual([{ to_email: "nguoi.mua@thu-nghiem.example" }])
  })

  it("decides once: of two officers at the same time one is told that it is done", async () => {
    const id = await reportId((await reportOf(handle, { words: `Hai cán bộ cùng xem ${handle}` })).body.code)
    const body = { outcome: "dismissed", answer: "Đã kiểm tra, không có cơ sở." }
    const answers = await Promise.all([1, 2].map(() => decide(id, body)))
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
  })

  it("must give the seller a reason when it takes a listing down", async () => {
    const id = await reportId((await reportOf(handle, { words: `Thiếu lý do gỡ ${handle}` })).body.code)
    const answer = await decide(id, { outcome: "take_down", answer: "Sở đã gỡ sản phẩm." })
    expect([answer.status, answer.body.field]).toEqual([400, "reason_code"])
    expect((await review(id)).body.state).toBe("received")
  })

  it("of another province does not see it", async () => {
    const other = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
    const id = await reportId((await reportOf(handle, { words: `Tỉnh khác không thấy ${handle}` })).body.code)
    expect((await review(id, other)).status).toBe(404)
    expect((await decide(id, { outcome: "dismissed", answer: "Không có cơ sở." }, other)).status).toBe(404)
    const agriculture = await sampleOfficer(seller.province_code, "so-nn")
    expect((await review(id, agriculture)).body.may_decide).toBe(false)
    expect((await decide(id, { outcome: "dismissed", answer: "Không có cơ sở." }, agriculture)).status).toBe(403)
  })
})
