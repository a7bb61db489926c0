import { queuePath, readFilter } from "../queue-filter"

describe("the filter of the listing queue", () => {
  it("lives in the address and comes back from it", () => {
    const filter = { state: "approved", risk: "flagged", q: "mật ong", province: "33", page: 3 } as const
    const path = queuePath(filter, { chon: "lst_1" })
    const params = Object.fromEntries(new URL(path, "http://x").searchParams)
    expect(readFilter(params)).toEqual(filter)
    expect(params["chon"]).toBe("lst_1")
  })

  it("falls back to what waits for anything that it does not know", () => {
    expect(readFilter({ "tinh-trang": "draft", diem: "moi", tinh: "hung-yen", trang: "0" })).toEqual({
      state: null,
      risk: null,
      q: "",
      province: null,
      page: 1,
    })
    expect(queuePath(readFilter({}))).toBe("/so/duyet-san-pham")
  })
})
