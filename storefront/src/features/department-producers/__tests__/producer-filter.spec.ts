import { dossierPath, filterFields, NO_FILTER, producersPath, queryOf, readFilter } from "../producer-filter"

const typed = { "tinh-trang": "waiting", loai: "farm", "het-han": "30", q: " mật ong ", tinh: "33", trang: "3" }

describe("the filter of the list of producers", () => {
  it("survives the way through the address, and through a form", () => {
    const filter = readFilter(typed)
    expect(filter).toEqual({ shown: "waiting", kind: "farm", expiring: "30", q: "mật ong", province: "33", page: 3 })
    const address = new URL(producersPath(filter), "http://here.invalid")
    expect(readFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
    expect(readFilter(filterFields(filter))).toEqual(filter)
  })

  it("comes along to a dossier and back", () => {
    const address = new URL(dossierPath("prod_1", readFilter(typed), { bao: "verified" }), "http://here.invalid")
    expect(address.pathname).toBe("/so/chu-the/prod_1")
    expect(readFilter(Object.fromEntries(address.searchParams))).toEqual(readFilter(typed))
  })

  it("is nothing at all for words that it does not know", () => {
    expect(readFilter({ "tinh-trang": "x", loai: "y", "het-han": "31", trang: "0" })).toEqual(NO_FILTER)
  })

  it("asks the backend for what waits, or for one state", () => {
    expect(queryOf({ ...NO_FILTER, shown: "waiting" }, 50)).toMatchObject({ waiting: true, offset: 0 })
    expect(queryOf({ ...NO_FILTER, shown: "verified", page: 2 }, 50)).toMatchObject({ state: "verified", offset: 50 })
  })
})
