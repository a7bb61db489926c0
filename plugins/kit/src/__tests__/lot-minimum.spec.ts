import fc from "fast-check"
import { type LotFacts, MINIMUM_DATA, missingData } from "../lot-minimum"

const complete: LotFacts = {
  name: "Nước mắm",
  picture: "/static/a.webp",
  producer_name: "HTX Ba Làng",
  producer_address: "Xã Hải Bình, Thanh Hóa",
  origin: "Xưởng Ba Làng",
  events: [{}],
  brand: "Ba Làng",
  lot_number: "26101201",
  best_before: "2027-10-12",
  standards: "TCVN 5107:2018",
}

describe("the minimum data of a lot", () => {
  it("misses nothing when all is declared", () => expect(missingData(complete)).toEqual([]))

  it("misses exactly what is not declared, whichever it is", () => {
    fc.assert(
      fc.property(fc.subarray([...MINIMUM_DATA]), fc.constantFrom(null, "", "  "), (missing, nothing) => {
        const gaps = Object.fromEntries(missing.map((datum) => [datum, datum === "events" ? [] : nothing]))
        expect(missingData({ ...complete, ...gaps })).toEqual(missing)
      }),
    )
  })
})
