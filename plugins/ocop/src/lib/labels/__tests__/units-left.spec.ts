import { unitsLeft } from "../units-left"

describe("how many labels a lot may have", () => {
  it("is its goods and a tenth more for those that print badly", () => {
    expect(unitsLeft(100, 0)).toBe(110)
    expect(unitsLeft(5, 0)).toBe(6)
    expect(unitsLeft(100, 60)).toBe(50)
  })
  it("is never less than none, also when the lot was corrected downwards", () => expect(unitsLeft(10, 60)).toBe(0))
})
