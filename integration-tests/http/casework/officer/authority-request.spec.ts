import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import type { AuthorityRequestReview, CaseRow, Measure } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerInformation } from "@san-ocop/kit/http/seller-information"
import { ask } from "../../../support/ask"
import { colleague, handleOf, measuresOf, newRequest, PDF, sendFile } from "../../../support/casework"
import { moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { freshPersonalId, newVerifiedHousehold } from "../../../support/registration"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { addToCart, fillCart, newGoods } from "../../../support/shopper"

const HOUR = 3_600_000
let seller: SampleSeller
let officer: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
})
afterEach(() => moveClockTo(Date.now()))

const post = (id: string, verb: string, body: unknown = {}, token = officer) =>
  ask<AuthorityRequestReview>("POST", `/department/authority-requests/${id}/${verb}`, { token, body })
const read = (id: string, token = officer) =>
  ask<AuthorityRequestReview>("GET", `/department/authority-requests/${id}`, { token })
const topics = (id: string) =>
  withDatabase(async (database) => {
    const sql = "select topic from notice where href = $1 order by at"
    const { rows } = await database.query<{ topic: string }>(sql, [`/so/vu-viec/yeu-cau/${id}`])
    return rows.map(({ topic }) => topic)
  })

describe("an authority's request to take goods off sale", () => {
  it("is carried out at once, the seller appeals, and another officer brings the goods back", async () => {
    const goods = await newGoods(seller)
    const handle = await handleOf(goods)
    const { body } = await newRequest(officer, seller, { listing_ids: [goods.listing_id] })
    expect(body).toMatchObject({ state: "received", is_late: false, may_carry_out: true })
    expect((await ask("GET", `/catalog/products/${handle}`)).status).toBe(200)

    expect((await post(body.id, "carry-out")).body).toMatchObject({ state: "done", holds: true })
    expect((await ask("GET", `/catalog/products/${handle}`)).status).toBe(404)
    const cart = await fillCart([])
    expect((await addToCart(cart, { variant_id: goods.variant_id, quantity: 1 })).status).toBe(409)
    expect((await post(body.id, "carry-out")).status).toBe(409)

    const measure = (await measuresOf(seller)).body.find(({ id }) => id === body.id)
    expect(measure).toMatchObject({ may_appeal: true, listings: [{ name: goods.name }] })
    const path = `${seller.path}/measures/${body.id}/appeal`
    const appealed = await ask<Measure[]>("POST", path, { token: seller.token, body: { words: "Nhãn đã sửa đúng." } })
    const appeal = appealed.body.find(({ id }) => id === body.id)?.appeal
    const decision = { state: "overturned", words: "Nhãn đã đúng, cho bán lại." }
    const decide = (token: string) =>
      ask("POST", `/department/case-appeals/${appeal?.id ?? ""}/decide`, { token, body: decision })
    expect((await decide(officer)).body).toMatchObject({ code: "own_decision" })
    expect((await read(body.id)).body.holds).toBe(true)

    const second = await colleague(seller.province_code)
    expect((await decide(second)).status).toBe(200)
    expect((await decide(second)).status).toBe(409)
    expect((await read(body.id)).body).toMatchObject({ holds: false, appeal: { state: "overturned" } })
    expect((await ask("GET", `/catalog/products/${handle}`)).status).toBe(200)
    expect((await addToCart(cart, { variant_id: goods.variant_id, quantity: 1 })).status).toBe(200)
  })

  it("has twenty-four hours: a reminder at eighteen, another when they are over, and it stands first", async () => {
    const { body } = await newRequest(officer, seller, { kind: "seller_information" })
    await runJob("follow-due-cases")
    expect(await topics(body.id)).toEqual(["authority_request.received"])
    const received = new Date(body.received_at).getTime()
    moveClockTo(received + 18 * HOUR)
    await runJob("follow-due-cases")
    await runJob("follow-due-cases")
    expect(await topics(body.id)).toEqual(["authority_request.received", "authority_request.due_soon"])
    moveClockTo(received + 24 * HOUR)
    await runJob("follow-due-cases")
    expect((await topics(body.id)).at(-1)).toBe("authority_request.late")
    expect((await read(body.id)).body.is_late).toBe(true)
    const late = await ask<Page<CaseRow>>("GET", "/department/cases?kind=authority_request&show=late&limit=100", {
      token: officer,
    })
    expect(late.body.items.map(({ id }) => id)).toContain(body.id)
    expect(late.body.items.every((row) => row.is_late)).toBe(true)
  })

  it.each([
    [{ received_at: new Date(Date.now() + HOUR).toISOString() }, "received_at"],
    [{ received_at: new Date(Date.now() - 31 * 24 * HOUR).toISOString() }, "received_at"],
    [{ received_at: "hôm qua" }, "received_at"],
    [{ listing_ids: [] }, "listing_ids"],
    [{ listing_ids: ["lst_khong_co"] }, "listing_ids"],
    [{ authority: "" }, "authority"],
  ])("is refused with %j", async (change, field) => {
    const goods = await newGoods(seller)
    const { status, body } = await newRequest(officer, seller, { listing_ids: [goods.listing_id], ...change })
    expect([status, body.field]).toEqual([400, field])
  })

  it("is written once for each paper, and not for another province's stall", async () => {
    const paper = { kind: "seller_information", paper_number: `77-${process.hrtime.bigint().toString(36)}/CV` }
    expect((await newRequest(officer, seller, paper)).status).toBe(201)
    expect((await newRequest(officer, seller, paper)).body).toMatchObject({ code: "paper_known" })
    const foreign = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await newRequest(officer, foreign, { kind: "seller_information" })).status).toBe(404)
  })
})

describe("a seller's information", () => {
  it("is handed over as a page or a file, and each time is recorded", async () => {
    const { body } = await newRequest(officer, seller, { kind: "seller_information" })
    expect((await post(body.id, "carry-out")).body).toMatchObject({ code: "hand_over_instead" })
    const page = await ask<SellerInformation>("POST", `/department/authority-requests/${body.id}/hand-over`, {
      token: officer,
      body: { form: "page" },
    })
    expect(page.body.members.length).toBeGreaterThan(0)
    expect((await post(body.id, "hand-over", { form: "sheet" })).status).toBe(200)
    const after = (await read(body.id)).body
    expect([after.state, after.handed_over.map(({ form }) => form)]).toEqual(["done", ["page", "sheet"]])
    const { rows } = await withDatabase((database) =>
      database.query("select 1 from audit_entry where entity_id = $1 and action = 'authority_request.handed_over'", [
        body.id,
      ]),
    )
    expect(rows).toHaveLength(2)
    expect((await measuresOf(seller)).body.map(({ id }) => id)).not.toContain(body.id)
  })

  it("names who answers for the stall by law in Vietnamese, with whole numbers, each look at one in the log", async () => {
    const trade = await sampleOfficer("38")
    const personal_id = freshPersonalId()
    const { one, producer_id, stall } = await newVerifiedHousehold(trade, personal_id)
    const { body } = await newRequest(trade, { ...seller, id: stall.seller_id }, { kind: "seller_information" })
    const path = `/department/authority-requests/${body.id}/hand-over`
    const page = await ask<SellerInformation>("POST", path, { token: trade, body: { form: "page" } })
    expect(page.body.identities).toEqual([
      {
        ...{
          name: one.name,
          kind: "household_business",
          representative_name: "Lê Thị Lan",
          tax_code: personal_id,
          personal_id,
        },
        address: expect.stringMatching(/Thanh Hóa$/),
        registrations: [
          {
            ...{ title: "Giấy chứng nhận đăng ký kinh doanh", number: "12/GCN" },
            ...{ issuer: "UBND xã", issued_on: "2026-01-15" },
          },
        ],
      },
    ])
    const answer = await fetch(`${backendUrl()}${path}`, {
      method: "POST",
      headers: { authorization: trade, "content-type": "application/json" },
      body: JSON.stringify({ form: "sheet" }),
    })
    const rows = (await readSheet(Buffer.from(await answer.arrayBuffer()))).map((row) => row.slice(0, 2))
    for (const row of [
      ["Loại hình", "Hộ kinh doanh"],
      ["Tình trạng", "Đang hoạt động"],
      ["Người đại diện", "Lê Thị Lan"],
      ["Mã số thuế", personal_id],
      ["Số định danh cá nhân của chủ hộ", personal_id],
      ["Giấy chứng nhận đăng ký kinh doanh", "Số 12/GCN, UBND xã cấp ngày 15/01/2026"],
      ["Số sản phẩm", "0"],
    ]) {
      expect(rows).toContainEqual(row)
    }
    expect(rows.map(([what]) => what)).toContain("Thành viên (Chủ gian hàng)")
    const looks = await withDatabase((database) =>
      database.query<{ reason: string; after: { of: string } }>(
        "select reason, after from audit_entry where entity_id = $1 and action = 'producer.identity_viewed' order by id",
        [producer_id],
      ),
    )
    expect(looks.rows.map(({ after }) => after.of).sort()).toEqual([
      "personal_id",
      "personal_id",
      "tax_code",
      "tax_code",
    ])
    expect(looks.rows[0]?.reason).toMatch(/^Giao cho Chi cục Quản lý thị trường, văn bản /)
    expect(JSON.stringify(looks.rows)).not.toContain(personal_id)
  })

  it("is handed over by nobody who may only read, or is of another province", async () => {
    const { body } = await newRequest(officer, seller, { kind: "seller_information" })
    const agriculture = await sampleOfficer(seller.province_code, "so-nn")
    expect((await post(body.id, "hand-over", { form: "page" }, agriculture)).status).toBe(403)
    const foreign = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
    expect((await post(body.id, "hand-over", { form: "page" }, foreign)).status).toBe(404)
    expect((await read(body.id)).body.handed_over).toEqual([])
  })
})

it("keeps the paper itself, for officers who may handle it", async () => {
  const { body } = await newRequest(officer, seller, { kind: "seller_information" })
  const path = `/department/authority-requests/${body.id}/files`
  const sent = await sendFile(path, PDF, { authorization: officer })
  expect(sent.status).toBe(201)
  const agriculture = await sampleOfficer(seller.province_code, "so-nn")
  expect((await sendFile(path, PDF, { authorization: agriculture })).status).toBe(403)
  expect((await read(body.id)).body.files.map(({ name }) => name)).toEqual([PDF.name])
})
