import type { NewLot } from "../../../modules/traceability/types"
import { assertLotFacts } from "../lot-facts"

const now = new Date("2026-11-28T03:00:00Z")
const lot = { product_id: "prod_1", made_on: "2026-11-01", best_before: null, quantity: 1, unit: "hũ", events: [] }
const withCode = (code: string) => () => {
  assertLotFacts({ ...lot, code } as unknown as NewLot, now)
}

describe("the permanent code of a lot", () => {
  it.each(["LO-38-0001-A", "MAMCAY-2610-02", "NL-7K3M9QXZ", "7K3M9QXZ-26101201", "LO1"])("may be %s", (code) =>
    expect(withCode(code)).not.toThrow(),
  )

  it.each(["7K3M9QXZ", "OIL00000", "20261128"])(
    "is not %s, at whose address the resolver looks for a product",
    (code) => expect(withCode(code)).toThrow(expect.objectContaining({ field: "code" })),
  )

  it.each(["LO", "lo-38", "LO/38", "-LO38", "LÔ-38", "A".repeat(41)])(
    "is not %s, which no address of ours holds",
    (code) => expect(withCode(code)).toThrow(expect.objectContaining({ field: "code" })),
  )
})
