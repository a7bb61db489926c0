import type { Day } from "@san-ocop/kit/day"
import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import { LOT_TEMPLATES } from "@san-ocop/kit/lot-templates"
import { createHash } from "node:crypto"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { tracePage } from "../html/frame"
import { knownItem } from "../html/known-item"

const MOST_BYTES = 30_000
const SYLLABLES =
  "mật ong rừng hoa nhãn xã Đông Hưng thu hoạch chế biến đóng gói kiểm nghiệm hũ thủy tinh sạch theo quy trình mẻ sáng chiều nắng mưa lạnh ngày giờ hộ bà con nguyên liệu tươi phơi sấy khô lọc ủ chín đều thơm đủ độ ẩm".split(
    " ",
  )

// The same each time, and as little alike as what people write.
let drawn = 0
const digest = (): Buffer =>
  createHash("sha256")
    .update(String((drawn += 1)))
    .digest()
/** Words of at most so many letters, as a stall writes them. */
function words(most: number): string {
  let text = ""
  while (text.length < most) for (const byte of digest()) text += `${SYLLABLES[byte % SYLLABLES.length] ?? ""} `
  return text.slice(0, most).trim()
}
const pictures = (count: number): string[] =>
  Array.from({ length: count }, () => `http://127.0.0.1:9000/static/${digest().toString("hex")}.webp`)
const code = (): string => `NL-${digest().toString("hex").slice(0, 8).toUpperCase()}`

/** Every step of its template, a supplier each, with as much in each field and as many pictures and materials as a stall may write. */
const events: ItemTracePage["events"] = LOT_TEMPLATES["thuc-pham"].map(({ step, title, takes_inputs }) => ({
  ...{ step, title, at: "2026-10-31T07:06:00Z", place: words(200), note: words(1000) },
  ...{ party: words(160), document: words(120), pictures: pictures(8) },
  parts: takes_inputs ? [...Array.from({ length: 20 }, () => `${words(160)} (${code()})`), "và 40 lô khác"] : [],
  ...{ declared_by: words(120), confirmed_by: words(120) },
}))

const FACTS = ["made_on", "best_before", "quantity", "brand", "standards"] as const
const fullest: ItemTracePage = {
  code: "7K3M9QXZ-26101201",
  verdict: "recalled",
  product: { handle: "mat-ong-hoa-nhan", name: words(120), picture: pictures(1)[0] ?? null },
  producer: { slug: "htx-hoa-rung", name: words(120), address: words(200) },
  place: { province_code: "46", province_name: "Huế", floor_slug: "hue", commune_name: words(40), old_province: null },
  made_on: "2026-10-28" as Day,
  best_before: "2027-10-28" as Day,
  quantity: "840 chai",
  lot_number: "26101201",
  brand: words(120),
  standards: words(300),
  origin: words(240),
  pictures: pictures(8),
  badge: null,
  valid_when_made: { stars: 4, valid_until: "2026-11-01" as Day, certificate_number: "46/2024 A" },
  events,
  corrections: FACTS.map((field) => ({
    ...{ field, before: words(120), after: words(120), reason: words(500) },
    ...{ by: words(120), at: "2026-10-31T07:06:00Z" },
  })),
  warnings: [
    "Lô hàng này đã bị thu hồi.",
    "Lô hàng này đã quá hạn dùng.",
    "Giấy chứng nhận OCOP đang bị tạm đình chỉ.",
  ],
  recall: {
    ...{ code: "7K3M9QXZ", state: "approved", hazard_class: "serious", approved_at: "2026-11-26T03:00:00.000Z" },
    ...{ ended_at: null, products: [], producer_name: words(120), province_name: "Huế" },
    lots: Array.from({ length: 20 }, () => ({ code: code(), best_before: null, first_item: 1, last_item: 200 })),
    ...{ reason: words(1000), advice: words(1000), contact_phone: "0912345678", is_sample: false },
  },
  is_sample: true,
  item: {
    ...{ serial: "0123456789ABCDEF", verdict: "suspected", count: 57, first_at: "2026-11-20T01:00:00.000Z" },
    ...{ suspicion: "speed", device: null },
  },
}

it("a trace page with all its steps, pictures and a recall is at most 30 kB on its way, script and style included", async () => {
  const page = tracePage(200, fullest.product.name, knownItem(fullest, null), { asksPlace: true })
  const sent = await page.text()
  expect(sent).toContain("LÔ HÀNG ĐÃ BỊ THU HỒI")
  expect(sent.match(/<img class="event"/g)).toHaveLength(8 * (1 + events.length))
  expect(sent).toContain("<script>")
  // No style, font or script beside: what is sent is all there is.
  expect(sent).not.toMatch(/<link rel="stylesheet"|<script src|@import|url\(/)
  expect(gzipSync(sent).length).toBeLessThanOrEqual(MOST_BYTES)
  expect(brotliCompressSync(sent).length).toBeLessThanOrEqual(MOST_BYTES)
})
