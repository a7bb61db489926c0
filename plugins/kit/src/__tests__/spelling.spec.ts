import fc from "fast-check"
import { fold } from "../fold"
import { usualSpelling } from "../spelling"

describe("the usual spelling", () => {
  it.each([
    ["Tỉnh Thanh Hoá", "Tỉnh Thanh Hóa"],
    ["Khánh Hoà", "Khánh Hòa"],
    ["Phường Uỷ", "Phường Ủy"],
    ["THUỶ NGUYÊN", "THỦY NGUYÊN"],
    ["khoẻ mạnh", "khỏe mạnh"],
    ["Hoà Bình, Hoà Lạc", "Hòa Bình, Hòa Lạc"],
  ])("writes %s as %s", (official, usual) => {
    expect(usualSpelling(official)).toBe(usual)
  })

  it.each(["Phú Quý", "Quà quê", "Hoàn Kiếm", "Huỳnh", "Khuỷu", "Đồng Xoài", "Thuyền", "Hoặc", "Ngoéo", "Thanh Hóa"])(
    "leaves %s as it is",
    (name) => {
      expect(usualSpelling(name)).toBe(name)
    },
  )

  it("composes text that arrives with loose marks", () => {
    expect(usualSpelling("Hòa Bình".normalize("NFD"))).toBe("Hòa Bình")
  })

  it("changes nothing the second time, and nothing that a search sees", () => {
    const syllable = fc.constantFrom("Hoà", "hoạ", "thuý", "quý", "Hoàng", "ủy", "oẹ", "loè", "1", "Đắk", "-")
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const text = syllables.join(" ")
        const usual = usualSpelling(text)
        expect(usualSpelling(usual)).toBe(usual)
        expect(fold(usual)).toBe(fold(text))
      }),
    )
  })
})
