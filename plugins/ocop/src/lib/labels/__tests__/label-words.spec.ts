import type { Day } from "@san-ocop/kit/day"
import { labelWords, serialWords } from "../pdf/label-words"

const facts = {
  product_name: "Mật ong hoa bạc hà",
  producer_name: "Hợp tác xã Hoa Rừng",
  lot_number: "26111901",
  made_on: "2026-11-01" as Day,
  best_before: "2027-11-01" as Day,
  stars: 4,
  valid_to: "2027-12-31" as Day,
  origin: "HTTPS://T.EXAMPLE.VN",
}
const texts = (change: Partial<typeof facts> = {}) => labelWords({ ...facts, ...change }, 1).map(({ text }) => text)

describe("what stands on a label beside its code", () => {
  it("is who made what and when, the claim with its last day, and our name as people type it", () =>
    expect(texts()).toEqual([
      "Mật ong hoa bạc hà",
      "HTX Hoa Rừng",
      "Lô 26111901",
      "NSX 01/11/2026",
      "HSD 01/11/2027",
      "OCOP 4 sao đến 31/12/2027",
      "t.example.vn",
    ]))
  it("says nothing of a best-before day that there is none of", () =>
    expect(labelWords({ ...facts, best_before: null }, 1).some(({ text }) => text.startsWith("HSD"))).toBe(false))
  it("shortens only a whole word", () => expect(texts({ producer_name: "Hợp tác xãABC" })[1]).toBe("Hợp tác xãABC"))
  it("has the serial in fours", () => expect(serialWords("RSREZ2ZQ5JQFT6YZ")).toBe("RSRE Z2ZQ 5JQF T6YZ"))
})
