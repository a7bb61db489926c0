import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { day } from "@san-ocop/kit/day"
import { atomFeed } from "../atom"

const recall: PublicRecall = {
  code: "7K3M9QXZ",
  state: "approved",
  hazard_class: "serious",
  approved_at: "2026-11-26T03:00:00.000Z",
  ended_at: null,
  products: [{ name: "Mật ong <rừng> & hoa", handle: null }],
  producer_name: "HTX Ong",
  province_name: "Thanh Hóa",
  lots: [{ code: "LO-38-0001-A", best_before: day("2027-01-01"), first_item: null, last_item: null }],
  reason: "Có vi khuẩn.",
  advice: "Ngừng dùng.",
  contact_phone: "0912345678",
  is_sample: false,
}
const SITE = "https://san.example.vn"

describe("the feed of recalls", () => {
  it("names each recall by a permanent address, with its lots and what to do", () => {
    const feed = atomFeed(SITE, [recall])
    expect(feed).toContain(`<id>${SITE}/thu-hoi/7K3M9QXZ</id>`)
    expect(feed).toContain("LO-38-0001-A")
    expect(feed).toContain("Ngừng dùng.")
    expect(feed).toContain("Mật ong &#60;rừng&#62; &#38; hoa")
  })

  it("can be read whatever sign somebody pasted into a reason", () => {
    const feed = atomFeed(SITE, [{ ...recall, reason: "Có vi\uffff khuẩn\ufffe\u0001\ud800 🍯 ở lô này." }])
    expect(feed).toContain("Có vi khuẩn 🍯 ở lô này.")
  })

  it("says whose raw goods they are where only such are recalled, which no shop shows, and names no lots", () => {
    const feed = atomFeed(SITE, [{ ...recall, products: [], lots: [] }])
    expect(feed).toContain("<title>Thu hồi nguyên liệu của HTX Ong</title>")
    expect(feed).toContain('<content type="text">Nguy hiểm cho sức khỏe\n')
  })

  it("names a few lots of many, as the list on the page does", () => {
    const lots = Array.from({ length: 40 }, (_, n) => ({ ...recall.lots[0], code: `LO-${String(n)}` }))
    expect(atomFeed(SITE, [{ ...recall, lots: lots as PublicRecall["lots"] }])).toContain("LO-11 và 28 lô khác\n")
  })

  it("changes its date when a recall ends, so that readers see it again", () => {
    const ended = { ...recall, state: "closed" as const, ended_at: "2026-12-24T03:00:00.000Z" }
    expect(atomFeed(SITE, [ended, recall])).toContain("<updated>2026-12-24T03:00:00.000Z</updated>\n")
  })

  it("is whole when there is nothing to tell, and does not call that news", () => {
    expect(atomFeed(SITE, [])).toContain("<updated>1970-01-01T00:00:00.000Z</updated>")
  })
})
