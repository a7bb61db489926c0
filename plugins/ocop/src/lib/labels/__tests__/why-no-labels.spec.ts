import type { Day } from "@san-ocop/kit/day"
import { itemAddress, lotPath, type LotFacts, whyNoLabels } from "../why-no-labels"

const ORIGIN = "HTTPS://T.EXAMPLE.VN"
const TODAY = "2026-11-28" as Day
const SERIAL = "RSREZ2ZQ5JQFT6YZ"
const lot: LotFacts = {
  lot_number: "26111901",
  state: "open",
  best_before: null,
  scheme: "platform",
  identifier: "7K3M9QXZ",
  stars: 4,
  valid_until: "2027-12-31" as Day,
}
const withGtin: LotFacts = { ...lot, scheme: "gs1", identifier: "08935049500506" }

describe("labels of a lot", () => {
  it("may be printed while a certificate holds, also once the lot is closed", () => {
    expect(whyNoLabels(lot, TODAY, ORIGIN)).toBeNull()
    expect(whyNoLabels({ ...lot, state: "closed" }, TODAY, ORIGIN)).toBeNull()
    expect(whyNoLabels(withGtin, TODAY, ORIGIN)).toBeNull()
  })
  it("are refused without a certificate that holds today", () =>
    expect(whyNoLabels({ ...lot, stars: null, valid_until: null }, TODAY, ORIGIN)).toContain("giấy chứng nhận"))
  it("are refused for a recalled lot", () =>
    expect(whyNoLabels({ ...lot, state: "recalled" }, TODAY, ORIGIN)).toContain("thu hồi"))
  it("are printed on the last day of its goods, and refused on the next", () => {
    expect(whyNoLabels({ ...lot, best_before: TODAY }, TODAY, ORIGIN)).toBeNull()
    expect(whyNoLabels({ ...lot, best_before: "2026-11-27" as Day }, TODAY, ORIGIN)).toContain(
      "quá hạn dùng ngày 27/11/2026",
    )
  })
  it("are refused while the product has nothing to be found by, and for a number that readers would take for a key", () => {
    expect(whyNoLabels({ ...lot, scheme: null, identifier: null }, TODAY, ORIGIN)).toContain("mã truy xuất")
    expect(whyNoLabels({ ...lot, lot_number: "8004" }, TODAY, ORIGIN)).toContain("số lô")
  })
  it("are refused when the small code does not hold the address: 32 characters of host are the most", () => {
    expect(whyNoLabels({ ...withGtin, lot_number: "ABCDEFGH" }, TODAY, `HTTPS://${"A".repeat(29)}.VN`)).toBeNull()
    expect(whyNoLabels(withGtin, TODAY, `HTTPS://${"A".repeat(60)}.VN`)).toContain("quá dài")
  })
  it("carry a Digital Link where there is a GTIN, else an address of ours", () => {
    expect(itemAddress(ORIGIN, lotPath(withGtin) ?? "", SERIAL)).toBe(
      `${ORIGIN}/01/08935049500506/10/26111901/21/${SERIAL}`,
    )
    expect(itemAddress(ORIGIN, lotPath(lot) ?? "", SERIAL)).toBe(`${ORIGIN}/T/7K3M9QXZ/26111901/${SERIAL}`)
  })
})
