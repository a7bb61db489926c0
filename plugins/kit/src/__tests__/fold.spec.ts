import fc from "fast-check"
import { fold, slug } from "../fold"

describe("folded text", () => {
  it("has no marks, no đ and no capitals", () => {
    expect(fold("Đông  Trùng Hạ Thảo")).toBe("dong trung ha thao")
    expect(fold("  ĐẮK LẮK ")).toBe("dak lak")
  })

  it("is the same for composed and decomposed text, and does not change when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe("a slug", () => {
  it.each([
    ["Mắm tôm Hậu Lộc", "mam-tom-hau-loc"],
    ["Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"],
    ["  (100%) Gạo ST25!  ", "100-gao-st25"],
    ["—", ""],
  ])("of %s is %s", (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it("is always a plain path segment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)),
    )
  })
})
