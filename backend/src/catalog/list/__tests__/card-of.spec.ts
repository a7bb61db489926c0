import type { ProductDocument } from "../../../search/documents"
import { cardOf, dayNumber } from "../card-of"

const document = {
  id: "prod_1",
  stars: 4,
  valid_until: 20261122,
  certificate_number: "MAU-1",
  decision_number: "1/QĐ",
  certificate_sample: true,
} as ProductDocument

describe("the badge on a list", () => {
  it("is there through its last day and gone on the next, without the document having changed", () => {
    expect(cardOf(document, dayNumber("2026-11-22")).badge).toEqual({
      stars: 4,
      certificate_number: "MAU-1",
      decision_number: "1/QĐ",
      valid_until: "2026-11-22",
      is_sample: true,
    })
    expect(cardOf(document, dayNumber("2026-11-23")).badge).toBeNull()
  })

  it("is not there without a certificate", () => {
    expect(cardOf({ ...document, stars: null, valid_until: null }, 20261122).badge).toBeNull()
  })
})
