import { handlingOf } from "../goods/handling"

describe("how sample goods travel", () => {
  it.each([
    [{ group: "thuc-pham", pack: "cup", storage: "frozen" }, ["frozen"], null],
    [{ group: "thuc-pham", pack: "seafood", storage: "chilled" }, ["chilled"], "same_region"],
    [{ group: "do-uong", pack: "spirit", storage: "dry" }, ["fragile", "liquid"], null],
    [{ group: "thuc-pham", pack: "pouch", storage: "dry" }, [], null],
  ] as const)("follows from %p", (kind, storage_classes, reach) =>
    expect(handlingOf(kind)).toEqual({ storage_classes, reach }),
  )
})
