import { fieldInAddress, filterQuery, queryOfScope, readFilter, statisticsPath } from "../statistics-filter"
import { day } from "@san-ocop/kit/day"

describe("the filters of the statistics", () => {
  it("survive a reload: what is in the address comes back", () => {
    const filter = readFilter({ "tinh-cu": "Thái Bình", tu: "2026-01-01", chot: "2026-06-30" })
    expect(filterQuery(filter)).toMatchObject({ old_province: "Thái Bình", from: "2026-01-01", as_of: "2026-06-30" })
    const address = new URL(statisticsPath(filter), "http://x")
    expect(readFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
  })

  it("find the field of what was refused", () => {
    expect(fieldInAddress("as_of")).toBe("chot")
    expect(fieldInAddress("title")).toBeNull()
  })

  it("ask a frozen report's question anew, with the province for a national reader only", () => {
    const scope = {
      ...{
        province_code: "33",
        province_name: "Tỉnh Hưng Yên",
        old_province: null,
        commune_code: null,
        commune_name: null,
      },
      ...{ from: day("2026-01-01"), to: day("2026-06-30"), as_of: day("2026-06-30") },
    }
    expect(queryOfScope(scope, false)).not.toHaveProperty("province_code")
    expect(queryOfScope(scope, true)).toMatchObject({ province_code: "33", to: "2026-06-30" })
    expect(queryOfScope(scope, true)).not.toHaveProperty("as_of")
  })
})
