import type { Day } from "@san-ocop/kit/day"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { tracePage } from "../html/frame"
import { knownLot } from "../html/known-lot"
import { yourLot } from "../html/your-lot"

const lot: TracePage = {
  code: "LO-79-0001-A",
  verdict: "known",
  product: { handle: "mat-ong", name: "Mật ong <rừng>", picture: "http://127.0.0.1:9000/static/a.webp" },
  producer: { slug: "htx", name: "HTX Hoa Rừng", address: "Xã Đông, Huế" },
  place: { province_code: "46", province_name: "Huế", floor_slug: "hue", commune_name: null, old_province: null },
  made_on: "2026-10-28" as Day,
  best_before: null,
  quantity: "840 chai",
  lot_number: "26102801",
  brand: null,
  standards: null,
  origin: null,
  pictures: [],
  badge: {
    stars: 4,
    certificate_number: "46/2024 A",
    decision_number: "1/QĐ",
    valid_until: "2027-12-31" as Day,
    is_sample: true,
  },
  valid_when_made: null,
  events: [
    {
      step: "packing",
      title: "Đóng gói",
      at: "2026-10-31T07:06:00Z",
      place: "Xưởng",
      note: null,
      party: null,
      document: null,
      pictures: [],
      parts: [],
      declared_by: "HTX Hoa Rừng",
      confirmed_by: null,
    },
  ],
  corrections: [],
  warnings: [],
  recall: null,
  is_sample: true,
}
const text = (change: Partial<TracePage> = {}) => knownLot({ ...lot, ...change }).markup

describe("the trace page", () => {
  it("puts a recall before everything else, in words and in red", () => {
    const page = text({ verdict: "recalled" })
    expect(page.indexOf("LÔ HÀNG ĐÃ BỊ THU HỒI")).toBeLessThan(page.indexOf("Mật ong"))
    expect(page).toMatch(/^<section class="bad" role="alert">/)
    expect(page).not.toContain("Lô hàng có trong sổ của sàn")
  })

  it("warns of goods that are out of date before it says that they are on the books, and is green of nothing then", () => {
    const page = text({ warnings: ["Lô hàng này đã quá hạn dùng."] })
    expect(page.trimStart()).toMatch(/^<section class="doubt" role="alert"><p>Lô hàng này đã quá hạn dùng/)
    expect(page).toContain("Lô hàng có trong sổ của sàn")
    expect(page).not.toContain('class="verdict"')
    expect(text()).toContain('class="verdict"')
  })

  it("says once that a lot is recalled, and beside it what else is wrong", () => {
    const page = text({ verdict: "recalled", warnings: ["Lô hàng này đã bị thu hồi.", "Lô hàng này đã quá hạn dùng."] })
    expect(page).not.toContain("Lô hàng này đã bị thu hồi.")
    expect(page.indexOf("ĐÃ BỊ THU HỒI")).toBeLessThan(page.indexOf("quá hạn dùng"))
  })

  it("tells who comes from his order that the lot is his before it tells of the goods", () => {
    const page = knownLot(lot, null, yourLot()).markup
    expect(page.indexOf("Lô của bạn")).toBeGreaterThan(page.indexOf("Lô hàng có trong sổ"))
    expect(page.indexOf("Lô của bạn")).toBeLessThan(page.indexOf("Mật ong"))
  })

  it("says what to do, whom to call and why, as the recall does", () => {
    const recall: TracePage["recall"] = {
      code: "7K3M9QXZ",
      state: "approved",
      hazard_class: "serious",
      approved_at: "2026-11-26T03:00:00.000Z",
      ended_at: null,
      products: [],
      producer_name: "HTX Ong",
      province_name: "Thanh Hóa",
      lots: [
        { code: lot.code, best_before: null, first_item: 1, last_item: 200 },
        { code: "LO-79-0001-B", best_before: null, first_item: 7, last_item: 9 },
      ],
      reason: "Có vi khuẩn.",
      advice: "Ngừng dùng, trả cho gian hàng.",
      contact_phone: "0912345678",
      is_sample: false,
    }
    const page = text({ verdict: "recalled", recall })
    expect(page).toContain("Ngừng dùng, trả cho gian hàng.")
    expect(page).toContain('href="tel:0912345678"')
    expect(page).toContain('href="/thu-hoi/7K3M9QXZ"')
    expect(page).toContain("tem số 1 đến 200")
    // Which labels of another lot are meant would mislead whoever holds this one.
    expect(page).not.toContain("tem số 7 đến 9")
  })

  it("shows stars while the certificate holds, with the way to verify it", () => {
    expect(text()).toContain("★★★★")
    expect(text()).toContain('href="/chung-nhan/46%2F2024%20A"')
  })

  it("says when a certificate held on the day of making and no longer does, without stars", () => {
    const once = { stars: 4, valid_until: "2026-11-01" as Day, certificate_number: "46/2024 A" }
    const page = text({ badge: null, valid_when_made: once })
    expect(page).not.toContain("★")
    expect(page).toContain("đến hết ngày 01/11/2026")
  })

  it("writes large quantities as people do, and numbers of standards as they are", () => {
    const by = { reason: "Đếm lại", by: "HTX", at: "2026-10-31T07:06:00Z" }
    const corrections: TracePage["corrections"] = [
      { field: "quantity", before: "9000", after: "12000", ...by },
      { field: "standards", before: "5107", after: "TCVN 5107", ...by },
    ]
    const page = text({ quantity: "12000 chai 65", corrections })
    expect(page).toContain("12.000 chai 65")
    expect(page).toContain("trước ghi 9.000, nay là 12.000")
    expect(page).toContain("trước ghi 5107,")
  })

  it("escapes what producers wrote, and tells time in Vietnam", () => {
    expect(text()).toContain("Mật ong &lt;rừng&gt;")
    expect(text()).toContain("14:06, 31/10/2026")
  })

  it("is one small page without script, under a policy that allows none", async () => {
    const answer = tracePage(200, "Lô", knownLot(lot))
    const page = await answer.text()
    expect(page.length).toBeLessThan(30_000)
    expect(page).not.toContain("<script")
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/)
  })
})
