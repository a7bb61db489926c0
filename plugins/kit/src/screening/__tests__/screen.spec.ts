import fc from "fast-check"
import { day } from "../../day"
import type { ListingContent } from "../../http/seller"
import { refusedFor, screen, type ScreeningFacts, SCREENING_VERSION } from "../screen"
import { findStarsClaims } from "../stars-claim"

const TODAY = day("2026-11-26")
const content: ListingContent = {
  name: "Mật ong hoa nhãn",
  description: "Quay tay, lọc thô.",
  ingredients: "Mật ong 100%",
  storage_note: null,
  shelf_life: null,
  group: "thuc-pham",
  unit: "hũ 500 g",
  weight_grams: 500,
  pictures: ["/a.webp"],
  producer_id: null,
}
const facts: ScreeningFacts = { content, price: 150_000, prices: null, reused: [], stars: [], certificates: [] }
const of = (change: Partial<ListingContent>, more: Partial<ScreeningFacts> = {}, on = TODAY) =>
  screen({ ...facts, content: { ...content, ...change }, ...more }, on)
const rules = (change: Partial<ListingContent>, more: Partial<ScreeningFacts> = {}) =>
  of(change, more).findings.map(({ rule, severity }) => [rule, severity])

it("an ordinary listing has no finding and no risk", () => {
  expect(screen(facts, TODAY)).toEqual({ version: SCREENING_VERSION, risk: 0, findings: [] })
})

describe("healing claims", () => {
  it.each([
    "Chữa ho",
    "Điều trị mất ngủ",
    "đặc trị dạ dày",
    "cam kết khỏi sau 7 ngày",
    "dac tri da day",
    "Khỏi bệnh",
    "Trị ho lâu ngày",
    "Giúp trị viêm họng",
    "tri ho hieu qua",
    "Phòng trị cảm",
  ])("%j is flagged", (description) => {
    expect(rules({ description })).toEqual([["healing_claim", "flag"]])
  })
  it.each([
    "Hũ chứa 500 g",
    "Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    "Có nhận sửa chữa khung tre",
    "Vị chua dịu",
    "Có giá trị dinh dưỡng cao",
    "Giá trị gan ngỗng",
    "Hàng Quảng Trị, ho hen không nhắc tới",
    "Quảng Trị – gan heo",
    "gia tri dau tu thap",
    "ho tieu Quang Tri ho tieu den",
    "Phòng trị sâu bệnh bằng thiên địch",
  ])("%j is not", (description) => {
    expect(rules({ description })).toEqual([])
  })
  it("say which words were found, where, why and by which law", () => {
    const [found] = of({ description: "Ngon. Chữa bách bệnh!" }).findings
    expect(found).toMatchObject({
      places: [
        { field: "description", start: 6, end: 10, words: "Chữa" },
        { field: "description", start: 11, end: 20, words: "bách bệnh" },
      ],
      risk: 3,
    })
    expect(found?.why).toMatch(/thuốc/)
    expect(found?.source).toMatch(/Luật Quảng cáo/)
  })
})

describe("medicines", () => {
  it.each(["Thuốc nam gia truyền", "Thuốc dược liệu xương khớp", "thuoc bac bo khi", "Cao y học cổ truyền"])(
    "are refused by name: %s",
    (name) => {
      expect(refusedFor(of({ name }))).toMatchObject({ rule: "medicine" })
    },
  )
  it.each(["Trà cây thuốc Dao", "Thuốc tắm người Dao đỏ", "Trà chứa thảo mộc"])("are not taken for: %s", (name) => {
    expect(refusedFor(of({ name }))).toBeNull()
  })
  it("in a description are flagged, since a text may speak of them", () => {
    expect(rules({ description: "Theo bài thuốc của bản" })).toEqual([["medicine_words", "flag"]])
    expect(rules({ description: "Thuốc trị ho, trị viêm họng" }).map(([rule]) => rule)).toEqual([
      "healing_claim",
      "medicine_words",
    ])
  })
})

describe("what is called a medicine and is none, or is denied", () => {
  it.each([
    "Không dùng thuốc trừ sâu",
    "Không phun thuốc, không chất bảo quản",
    "Rau không thuốc bảo vệ thực vật",
    "Vải nhuộm bằng lá, không dùng thuốc nhuộm",
    "Điếu hút thuốc lào bằng tre",
    "Lá tắm thuốc của người Dao",
    "Trồng xen cây thuốc trong vườn thuốc",
    "Sản phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
    "Người đang dùng thuốc nên hỏi bác sĩ.",
    "Không tồn dư thuốc BVTV",
    "Kiểm dư lượng thuốc mỗi lô",
    "Không hóa chất, không thuốc sâu",
  ])("%j is not flagged", (description) => {
    expect(rules({ description })).toEqual([])
  })
})

describe("wild species", () => {
  it.each(["Rượu mật gấu", "Cao hổ cốt", "Vòng gỗ trắc", "Lan kim tuyến sấy"])("%s is flagged", (name) => {
    expect(rules({ name }).map(([rule]) => rule)).toContain("wild_species")
  })
  it.each(["Trà cây mật gấu", "Bánh gai Hổ Quyền", "Xôi voi Buôn Đôn"])("%s is not", (name) => {
    expect(rules({ name })).toEqual([])
  })
  it("are found from the day on which the decree lists them", () => {
    const before = of({ description: "Tranh voọc" }, {}, day("2021-11-29")).findings
    expect([before, of({ description: "Tranh voọc" }).findings.length]).toEqual([[], 1])
  })
})

describe("alcohol", () => {
  it("is flagged by a drink's name, and by the strength that the seller states", () => {
    expect(rules({ name: "Rượu nếp", group: "do-uong" })).toEqual([["alcohol", "flag"]])
    expect(rules({ name: "Nước quả lên men", group: "do-uong", alcohol_percent: 4 })).toEqual([["alcohol", "flag"]])
    expect(rules({ name: "Giấm rượu táo" })).toEqual([])
  })
})

describe("stars in the text", () => {
  it.each<[string, number[], number]>([
    ["Đạt OCOP 4 sao", [3], 1],
    ["Sản phẩm năm sao OCOP", [4], 1],
    ["Đạt OCOP 4 sao", [4], 0],
    ["Gần khách sạn 5 sao", [], 0],
    ["OCOP 4 sao", [], 1],
    ["OCOP 4sao", [], 1],
    ["OCOP4sao", [], 1],
    ["OCOP 4*", [], 1],
    ["OCOP 4*", [4], 0],
    ["4★", [], 1],
    ["⭐⭐⭐⭐ OCOP", [], 1],
    ["⭐️⭐️⭐️⭐️ OCOP", [4], 0],
    ["OCOP ★ ★ ★ ★☆", [4], 0],
    ["OCOP ***", [], 1],
    ["★ OCOP xã Mẫu", [], 0],
    ["**OCOP** của xã", [], 0],
    ["Khách sạn 5★ gần bến", [], 0],
    ["Khay 3*4 cm đạt chuẩn", [], 0],
    ["Chọn 4sao", [], 0],
    ["Hạn dùng: 1 năm\n⭐ Giao hàng nhanh", [], 0],
    ["Số hũ trong hộp: 4\n★ Không chất bảo quản", [], 0],
    ["Bảo quản 1 năm\n* Đạt chuẩn VSATTP", [], 0],
  ])("%j with certificates of %j stars gives %i findings", (description, stars, count) => {
    expect(rules({ description }, { stars })).toHaveLength(count)
  })
})

describe("a certificate of the product", () => {
  const certificate: ScreeningFacts["certificates"][number] = {
    number: "OCOP-1",
    product_name: "Mật ong hoa nhãn",
    producer_id: "prod_a",
  }
  const mismatch = (change: Partial<ListingContent>, held: Partial<typeof certificate> = {}) =>
    of({ producer_id: "prod_a", ...change }, { certificates: [{ ...certificate, ...held }] }).findings

  it.each<[string, Partial<ListingContent>]>([
    ["another maker", { producer_id: "prod_b" }],
    ["no maker", { producer_id: null }],
    ["another name", { name: "Mật ong bạc hà" }],
    ["a name that differs by its marks alone", { name: "Mật ong hoa nhân" }],
    ["a name that only begins with the same letters", { name: "Mật ong hoa nhãnh" }],
  ])("is flagged where the listing says %s", (_, change) => {
    const [found] = mismatch(change)
    expect(found).toMatchObject({ rule: "certificate_mismatch", severity: "flag", risk: 2 })
    expect(found?.detail).toContain("OCOP-1")
  })

  it.each<[string, Partial<ListingContent>]>([
    ["the same name and maker", {}],
    ["a longer name", { name: "Đặc sản mật ong hoa nhãn Hưng Yên" }],
    ["a shorter name", { name: "Mật ong" }],
    ["the name in capitals and another sign between", { name: "MẬT ONG – HOA NHÃN" }],
  ])("is not flagged where it says %s", (_, change) => {
    expect(mismatch(change)).toEqual([])
  })

  it("whose maker is not known is compared by its name alone", () => {
    expect(mismatch({}, { producer_id: null })).toEqual([])
  })
})

it("stars are read the same however they are written", () => {
  const number = fc.constantFrom(1, 2, 3, 4, 5)
  const written = fc.constantFrom<(n: number) => string>(
    (n) => `${n} sao`,
    (n) => `${n}sao`,
    (n) => `${n} ★`,
    (n) => `${n}⭐`,
    (n) => `${n}*`,
    (n) => (n > 1 ? "⭐".repeat(n) : "1 sao"),
  )
  fc.assert(
    fc.property(number, written, fc.boolean(), (stars, write, first) => {
      const text = first ? `OCOP ${write(stars)} của xã` : `Của xã: ${write(stars)} OCOP`
      const claims = findStarsClaims(text)
      expect(claims.map((claim) => claim.stars)).toEqual([stars])
      expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map(({ words }) => words))
    }),
  )
})

describe("a picture of another seller", () => {
  it("is flagged once, naming the stalls", () => {
    const reused = [
      { url: "/a.webp", stall: "HTX Một" },
      { url: "/a.webp", stall: "HTX Hai" },
    ]
    expect(of({}, { reused }).findings).toMatchObject([
      { rule: "picture_reused", pictures: ["/a.webp"], detail: "Giống ảnh của: HTX Một, HTX Hai." },
    ])
  })
})

it("the risk is that of the worst finding, which comes first", () => {
  const { risk, findings } = of({ name: "Rượu nếp chữa ho", group: "do-uong" })
  expect([risk, findings.map(({ rule }) => rule)]).toEqual([3, ["healing_claim", "alcohol"]])
})
