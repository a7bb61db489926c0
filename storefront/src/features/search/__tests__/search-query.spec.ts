import { formValues, parseSearch, searchHref } from "../search-query"

describe("a search address", () => {
  it("is read field by field", () => {
    expect(
      parseSearch({
        q: " mật ong ",
        tinh: "46",
        nhom: "thuc-pham",
        sao: "4",
        con_hang: "1",
        sap_xep: "price_asc",
        trang: "3",
      }),
    ).toEqual({
      q: "mật ong",
      province: "46",
      group: "thuc-pham",
      stars: 4,
      in_stock: true,
      sort: "price_asc",
      page: 3,
      price_min: undefined,
      price_max: undefined,
    })
  })

  it("leaves out what it does not understand", () => {
    const query = parseSearch({ tinh: "../x", nhom: "xe-may", sao: "6", sap_xep: "hot", trang: "-1", gia_tu: "rẻ" })
    expect(Object.values(query).filter((value) => value !== undefined)).toEqual([])
  })

  it("reads prices as people write them, in either order", () => {
    expect(parseSearch({ gia_tu: "200.000", gia_den: "50 000" })).toMatchObject({
      price_min: 50_000,
      price_max: 200_000,
    })
  })

  it("takes the first of a repeated field", () => {
    expect(parseSearch({ q: ["chè", "mắm"] }).q).toBe("chè")
  })

  it("reads no sign that nobody can type", () => {
    expect(parseSearch({ q: "\u0000mật\u0007 ong\u0000" }).q).toBe("mật  ong")
  })

  it("goes back to the first page when a filter changes", () => {
    expect(searchHref("/tim-kiem", { q: "chè", page: 4 }, { stars: 5 })).toBe("/tim-kiem?q=ch%C3%A8&sao=5")
  })

  it("keeps filters when only the page changes", () => {
    expect(searchHref("/tim-kiem", { province: "46", page: 2 }, { page: 3 })).toBe("/tim-kiem?tinh=46&trang=3")
  })

  it("names the group in the path on a group's page", () => {
    expect(searchHref("/danh-muc/do-uong", { group: "do-uong", stars: 3 })).toBe("/danh-muc/do-uong?sao=3")
  })

  it("can be written and read again without loss", () => {
    const query = parseSearch({ q: "nước mắm", sao: "5", gia_tu: "1000", trang: "2" })
    expect(parseSearch(formValues(query))).toEqual(query)
  })
})
