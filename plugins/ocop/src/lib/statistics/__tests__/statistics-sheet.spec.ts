import { day } from "@san-ocop/kit/day"
import type { Indicator, IndicatorVariant, StatisticsScope } from "@san-ocop/kit/http/statistics"
import { statisticsSheet } from "../statistics-sheet"

const scope: StatisticsScope = {
  ...{ province_code: "33", province_name: "Tỉnh Hưng Yên", old_province: "Thái Bình" },
  ...{
    commune_code: null,
    commune_name: null,
    from: day("2026-01-01"),
    to: day("2026-06-30"),
    as_of: day("2026-06-30"),
  },
}
const variant = (value: number | null, source: IndicatorVariant["source"]): IndicatorVariant => ({
  ...{ id: "x", name: "Cách tính", definition: "Định nghĩa của số này.", unit: "sản phẩm", source, filters: [] },
  ...{
    value,
    parts: [{ id: "3", name: "3 sao", value: 64 }],
    recorded_on: source === "kept" ? day("2026-05-02") : null,
  },
})
const sheet = (...variants: IndicatorVariant[]) => {
  const indicator: Indicator = { id: "products", number: 1, name: "Sản phẩm", variants }
  return statisticsSheet(scope, [indicator])
}

describe("the spreadsheet of indicators", () => {
  it("says of which place and days it speaks", () => {
    const { rows, file_name } = sheet()
    expect(rows[0]).toContain("Tỉnh Hưng Yên (Thái Bình cũ), kỳ 01/01/2026 - 30/06/2026, chốt ngày 30/06/2026")
    expect(file_name).toBe("chi-tieu-ocop-tinh-hung-yen-2026-06-30")
  })

  it("puts the definition beside each number, and its parts below it", () => {
    const [, whole, part] = sheet(variant(112, "computed")).rows
    expect(whole).toEqual(expect.arrayContaining([112, "sản phẩm", "Sàn tự tính", "Định nghĩa của số này."]))
    expect(part).toEqual(expect.arrayContaining(["3 sao", 64]))
  })

  it("says that there is no number, which is not zero", () => {
    const { rows } = sheet(variant(null, "kept"))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain("chưa có số liệu")
    expect(rows[1]).not.toContain(0)
  })

  it("says when an officer wrote a number down", () => {
    expect(sheet(variant(5, "kept")).rows[1]).toContain("Cán bộ ghi, 02/05/2026")
  })

  it("has as many cells in each row as columns", () => {
    const { rows, columns } = sheet(variant(112, "computed"), variant(null, "kept"))
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
  })
})
