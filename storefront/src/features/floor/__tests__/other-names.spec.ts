import { otherNames } from "../components/other-names"

describe("the old provinces of a floor", () => {
  it("are named besides its own name", () => {
    expect(otherNames({ province_name: "Gia Lai", old_names: ["Gia Lai", "Bình Định"] })).toBe("Bình Định")
    expect(otherNames({ province_name: "Huế", old_names: ["Thừa Thiên Huế"] })).toBe("Thừa Thiên Huế")
  })

  it("are left out where nothing changed", () => {
    expect(otherNames({ province_name: "Nghệ An", old_names: ["Nghệ An"] })).toBe("")
    expect(otherNames({ province_name: "Nghệ An", old_names: [] })).toBe("")
  })
})
