import { alcoholDuties } from "../alcohol"

const drink = (name: string, alcohol_percent: number | null = null) =>
  alcoholDuties({ name, group: "do-uong", alcohol_percent })

describe("alcohol", () => {
  it.each([
    ["Rượu nếp cái hoa vàng", null, 18, true],
    ["RUỢU", null, null, false],
    ["Rượu mơ", 14, 18, true],
    ["Rượu mơ", 0, null, false],
    ["Nước táo lên men", 5.4, 18, false],
    ["Nước táo lên men", 5.5, 18, true],
    ["Rượu vang không cồn", null, null, false],
    ["Giấm rượu nếp", null, null, false],
    ["Bia thủ công", null, 18, true],
  ])("%s of %s percent is sold from the age of %s, with a licence: %s", (name, percent, age, needs_licence) => {
    expect(drink(name, percent)).toEqual({ age, needs_licence })
  })

  it("is not read into the name of what is no drink, unless the seller states a strength", () => {
    expect(alcoholDuties({ name: "Bò sốt rượu vang", group: "thuc-pham" }).age).toBeNull()
    expect(alcoholDuties({ name: "Sô-cô-la nhân rượu", group: "thuc-pham", alcohol_percent: 3 }).age).toBe(18)
  })
})
