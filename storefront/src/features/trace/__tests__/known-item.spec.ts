import type { Day } from "@san-ocop/kit/day"
import type { ItemTracePage, ItemVerdict } from "@san-ocop/kit/http/scans"
import { randomUUID } from "node:crypto"
import { gzipSync } from "node:zlib"
import { tracePage } from "../html/frame"
import { knownItem } from "../html/known-item"

const page = (verdict: ItemVerdict, change: Partial<ItemTracePage> = {}): ItemTracePage => ({
  code: "7K3M9QXZ-A1",
  verdict: "known",
  product: { handle: null, name: "Mật ong", picture: null },
  producer: { slug: "htx", name: "HTX Hoa Rừng", address: "Xã Đông, Huế" },
  place: { province_code: "46", province_name: "Huế", floor_slug: "hue", commune_name: null, old_province: null },
  made_on: "2026-10-28" as Day,
  best_before: null,
  quantity: "840 chai",
  lot_number: "A1",
  brand: null,
  standards: null,
  origin: null,
  pictures: [],
  badge: null,
  valid_when_made: null,
  events: [],
  corrections: [],
  warnings: [],
  recall: null,
  is_sample: false,
  item: {
    serial: "0123456789ABCDEF",
    verdict,
    count: verdict === "first" ? 1 : 5,
    first_at: "2026-11-20T01:00:00.000Z",
    suspicion: verdict === "suspected" ? "speed" : null,
    device: null,
  },
  ...change,
})
const text = (verdict: ItemVerdict, change: Partial<ItemTracePage> = {}, told: string | null = null): string =>
  knownItem(page(verdict, change), told).markup

describe("the page of one labelled item", () => {
  it.each([
    ["first", '<section class="verdict" role="status"', "được kiểm tra lần đầu"],
    ["seen", '<section class="verdict" role="status"', "Đã kiểm tra 5 lần, lần đầu lúc 08:00, 20/11/2026."],
    ["suspected", '<section class="doubt" role="alert"', "hai nơi quá xa nhau"],
    ["voided", '<section class="bad" role="alert"', "ĐÃ BỊ HỦY"],
  ] as const)("begins with what the checks say: %s", (verdict, start, words) => {
    expect(text(verdict).trimStart()).toMatch(new RegExp(`^${start}`))
    expect(text(verdict)).toContain(words)
    expect(text(verdict)).toContain("0123 4567 89AB CDEF")
  })

  it("puts a recall before that", () => {
    const recalled = text("first", { verdict: "recalled" })
    expect(recalled.indexOf("ĐÃ BỊ THU HỒI")).toBeLessThan(recalled.indexOf("lần đầu"))
  })

  it("is not green for goods that are recalled or out of date, however good the label is", () => {
    for (const verdict of ["first", "seen"] as const) {
      expect(text(verdict, { verdict: "recalled" })).not.toContain('class="verdict"')
      expect(text(verdict, { warnings: ["Lô hàng này đã quá hạn dùng."] })).not.toContain('class="verdict"')
    }
    expect(text("voided", { verdict: "recalled" })).toContain('<section class="bad" role="alert"')
  })

  it("is green for a label that a recall of its lot spares, and says that it does", () => {
    const note = "Tem này không thuộc phần bị thu hồi."
    const spared = text("first", { note })
    expect(spared.trimStart()).toMatch(/^<section class="verdict" role="status"/)
    expect(spared).toContain(`<section class="fact"><p>${note}</p></section>`)
    expect(spared.indexOf(note)).toBeLessThan(spared.indexOf("Mật ong"))
    expect(spared).not.toContain('role="alert"')
    expect(text("first", { note, warnings: ["Lô hàng này đã quá hạn dùng."] })).not.toContain('class="verdict"')
  })

  it("says of what nobody has declared that it is so, instead of leaving it out", () => {
    expect(text("first").match(/Chưa khai báo/g)?.length).toBe(5)
  })

  it("asks for the place by a form that stays hidden where there is no script, once", () => {
    expect(text("first")).toMatch(/<form id="vi-tri"[^>]* hidden/)
    const told = text("first", {}, "Thành phố Huế")
    expect(told).toContain("lượt kiểm tra ở Thành phố Huế")
    expect(told).not.toContain('id="vi-tri"')
  })

  it("can be reported with a form that works without scripts", () => {
    expect(text("first")).toContain('<form method="post" action="/t/7K3M9QXZ-A1/phan-anh">')
    expect(text("first")).toContain('name="serial" value="0123456789ABCDEF"')
  })

  it("is small, and allows one script by its hash", async () => {
    const step = {
      step: "packing",
      title: "Đóng gói",
      at: "2026-10-31T07:06:00Z",
      place: "Xưởng",
      note: "Ghi chú",
    } as const
    const rest = { party: null, document: null, pictures: [], parts: [], declared_by: "HTX", confirmed_by: null }
    // Names of pictures do not compress, and long histories have many.
    const pictureOf = () => `http://127.0.0.1:9000/static/${randomUUID()}.webp`
    const events = Array.from({ length: 40 }, (_one, index) => ({
      ...{ ...step, ...rest, note: `Mẻ ${index}, mã ${randomUUID()}`, pictures: Array.from({ length: 8 }, pictureOf) },
    }))
    const answer = tracePage(200, "Lô", knownItem(page("suspected", { events }), null), { asksPlace: true })
    const sent = await answer.text()
    expect(gzipSync(sent).length).toBeLessThan(30_000)
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'sha256-[^']+'/)
    expect(sent.match(/<script>/g)).toHaveLength(1)
  })
})
