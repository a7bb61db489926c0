import { publicStallPath, stallPath } from "../stall-path"

it("a stall leads to its public page, also while it may not sell, until it is closed", () => {
  expect(publicStallPath({ slug: "mat-ong", status: "active" })).toBe("/gian-hang/mat-ong")
  expect(publicStallPath({ slug: "mat-ong", status: "suspended" })).toBe("/gian-hang/mat-ong")
  expect(publicStallPath({ slug: "mat-ong", status: "closed" })).toBeNull()
})

it("an id with odd characters stays one part of the address", () => {
  expect(stallPath("a/b?c", { trang: 2 })).toBe("/so/gian-hang/a%2Fb%3Fc?trang=2")
})
