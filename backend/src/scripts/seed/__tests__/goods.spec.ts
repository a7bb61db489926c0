import { day } from "@san-ocop/kit/day"
import { screen } from "@san-ocop/kit/screening/screen"
import { readCatalogue } from "../catalogue"
import { kindOf, GOODS_KINDS } from "../goods/kind-of"
import { offerOf } from "../offer"

const kind = (name: string, group = ""): string | undefined => kindOf(name, group)?.code

describe("kinds of goods", () => {
  it.each([
    ["Mật ong hoa bưởi", "honey"],
    ["Bưởi da xanh Út Lê", "pomelo"],
    ["Rượu bưởi", "plum_wine"],
    ["Mật hoa dừa", "nectar"],
    ["Kẹo dừa ca cao", "candy"],
    ["Bánh gạo lứt rong biển chà bông tép", "cake"],
    ["Gạo nếp cái hoa vàng Thụy Ninh", "rice"],
    ["Chè lam Phủ Quảng", "peanut_cake"],
    ["Chè tôm nõn", "special_tea"],
    ["Cam đường canh", "orange"],
    ["Đường hoa dừa", "sugar"],
    ["Sữa hạt cho người tiểu đường", "nut_milk"],
    ["Tiêu đen hữu cơ Lệ Chí", "pepper"],
    ["Dưa lê Quang Vinh", "melon"],
  ])("sees that %s is %s", (name, code) => expect(kind(name)).toBe(code))

  it("reads words whole and with their marks", () => {
    expect(kind("Chảo gang")).toBeUndefined()
    expect(kind("Cấm")).toBeUndefined()
  })

  it("knows a craft by its group before the goods in its name", () => {
    expect(kind("Bộ trang trí bàn ăn thổ cẩm", "thu-cong-my-nghe")).toBe("cloth")
  })

  it("has a kind for each of the 405 products, and uses nearly every kind", () => {
    const used = new Set(readCatalogue().map((row) => row.kind.code))
    expect(readCatalogue()).toHaveLength(405)
    expect(GOODS_KINDS.filter(({ code }) => !used.has(code))).toHaveLength(0)
  })
})

describe("sample offers", () => {
  const rows = readCatalogue()

  it("prices within the kind's range, in whole dong as shops round", () => {
    for (const row of rows) {
      const { price, unit } = offerOf(row)
      const size = row.kind.sizes.find((candidate) => candidate.unit === unit)
      expect([row.name, price >= (size?.price[0] ?? 0) && price <= (size?.price[1] ?? 0), price % 500]).toEqual([
        row.name,
        true,
        0,
      ])
    }
  })

  it("makes the same offer every time", () => {
    for (const row of rows) expect(offerOf(row)).toEqual(offerOf(row))
  })

  it("prices stronger fish sauce of one maker higher", () => {
    const price = (name: string) => offerOf(rows.find((row) => row.name === name) ?? rows[0]!).price
    expect(price("Nước mắm Thanh Quốc 43 độ đạm")).toBeGreaterThan(price("Nước mắm Thanh Quốc 35 độ đạm"))
  })

  it.each(["healing_claim", "medicine", "medicine_words", "stars_mismatch"])(
    "gives the screening of listings no occasion for %s",
    (rule) => {
      const found = rows.flatMap((row) => {
        const { description, ingredients, storageNote, unit, grams } = offerOf(row)
        const words = { name: row.name, description, ingredients, storage_note: storageNote, shelf_life: null }
        const content = { ...words, group: row.group, unit, weight_grams: grams, pictures: [], producer_id: null }
        const stars = row.stars === null ? [] : [row.stars]
        const facts = { content, price: 1, prices: null, reused: [], stars, certificates: [] }
        return screen(facts, day("2026-11-26")).findings.filter((one) => one.rule === rule)
      })
      expect(found).toEqual([])
    },
  )
})
