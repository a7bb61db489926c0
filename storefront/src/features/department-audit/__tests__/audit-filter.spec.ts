import { auditPath, auditQuery, holdsWrongDay, isFiltered, readAuditFilter } from "../audit-filter"

const params = {
  nguoi: "nguyen minh",
  viec: "listing.approved",
  tu: "2026-11-01",
  den: "2026-11-26",
  tinh: "33",
  trang: "3",
}

describe("the filter of the log", () => {
  it("survives a reload: its address says all of it", () => {
    const filter = readAuditFilter(params)
    const address = new URL(auditPath(filter), "http://local")
    expect(readAuditFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
    expect(address.pathname).toBe("/so/nhat-ky")
  })

  it("goes into the table's address without the page", () => {
    expect(auditPath(readAuditFilter(params), "/xlsx")).toBe(
      "/so/nhat-ky/xlsx?nguoi=nguyen+minh&viec=listing.approved&tu=2026-11-01&den=2026-11-26&tinh=33",
    )
  })

  it("asks the backend for what was chosen and nothing else", () => {
    expect(auditQuery(readAuditFilter({ nguoi: "Lan" }))).toEqual({ who: "Lan" })
    expect(isFiltered(readAuditFilter({ trang: "2" }))).toBe(false)
  })

  it("names a record by its kind and its id, or not at all", () => {
    expect(auditQuery(readAuditFilter({ loai: "listing", ma: "lst_1" }))).toEqual({
      entity_type: "listing",
      entity_id: "lst_1",
    })
    expect(auditQuery(readAuditFilter({ ma: "lst_1" }))).toEqual({})
  })

  it("leaves out a day that is none, and the page can say so", () => {
    expect(auditQuery(readAuditFilter({ tu: "2026-02-30" }))).toEqual({})
    expect(holdsWrongDay({ tu: "2026-02-30" })).toBe(true)
    expect(holdsWrongDay({ tu: "", den: "2026-02-28" })).toBe(false)
  })
})
