import { firstFreeSlug } from "../free-slug"

it("keeps a name that is free, and gives one that is taken the first free number", () => {
  expect(firstFreeSlug("mat-ong", new Set())).toBe("mat-ong")
  expect(firstFreeSlug("mat-ong", new Set(["mat-ong"]))).toBe("mat-ong-2")
  expect(firstFreeSlug("mat-ong", new Set(["mat-ong", "mat-ong-2", "mat-ong-4"]))).toBe("mat-ong-3")
})
