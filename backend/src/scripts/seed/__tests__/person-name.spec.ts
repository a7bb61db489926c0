import { readFileSync } from "node:fs"
import { dataFile } from "../data-file"
import { parse } from "csv-parse/sync"
import { shortenOwner } from "../person-name"

describe("owners' names", () => {
  it.each([
    ["Hộ kinh doanh Lê Văn Mực", "Hộ kinh doanh L. V. Mực"],
    ["Hộ kinh doanh Phạm Thị Hải Yến", "Hộ kinh doanh P. T. H. Yến"],
    ["Hộ kinh doanh Nguyễn Sơn", "Hộ kinh doanh N. Sơn"],
    ["Hộ Nguyễn Thị Thùy Linh", "Hộ N. T. T. Linh"],
    ["Hộ gia đình Bùi Thị Minh (đúc đồng Ngũ Xã)", "Hộ gia đình B. T. Minh (đúc đồng Ngũ Xã)"],
    ["Cơ sở Đỗ Văn Tuấn", "Cơ sở Đ. V. Tuấn"],
  ])("shortens %s", (name, short) => expect(shortenOwner(name)).toBe(short))

  it.each([
    "Hộ kinh doanh Minh Thiện",
    "Hộ kinh doanh mắm Bà Sáu",
    "Hộ kinh doanh Tà Năng-Phan Dũng",
    "Cơ sở Hoàng Quân",
    "HTX chè Hảo Đạt",
    "Công ty TNHH Ong mật Thanh Hảo",
  ])("leaves the trade name %s", (name) => expect(shortenOwner(name)).toBe(name))

  it("finds no full name of a household owner in the data", () => {
    const rows: { producer: string }[] = parse(readFileSync(dataFile("ocop-products.csv")), { columns: true })
    for (const { producer } of rows) expect(shortenOwner(producer)).toBe(producer)
  })
})
