import fc from "fast-check"
import { day } from "../day"
import { type TaxedSale, withhold, type WithholdingRate } from "../withholding"

const rate = (
  supply: WithholdingRate["supply"],
  vat_bp: number,
  pit_bp: number,
  change: Partial<WithholdingRate> = {},
): WithholdingRate => ({
  id: supply,
  floor_id: "f1",
  supply,
  vat_bp,
  pit_bp,
  valid_from: day("2026-07-01"),
  valid_to: null,
  ...change,
})
const TABLE = [rate("goods", 100, 50), rate("services", 500, 200), rate("transport", 300, 150)]
const sale = (change: Partial<TaxedSale> = {}): TaxedSale => ({
  floor_id: "f1",
  tax_status: "household",
  supply: "goods",
  day: day("2026-11-26"),
  ...change,
})

describe("the tax to withhold", () => {
  it("is none on a floor without a table, which is every floor at first", () => {
    expect(withhold([], sale(), 1_000_000)).toBeNull()
    expect(withhold(TABLE, sale({ floor_id: "f2" }), 1_000_000)).toBeNull()
  })

  it("is none for an organisation, which declares for itself", () => {
    expect(withhold(TABLE, sale({ tax_status: "organisation" }), 1_000_000)).toBeNull()
  })

  it.each([
    ["goods", { supply: "goods" }, 10_000, 5000],
    ["services", { supply: "services" }, 50_000, 20_000],
    ["what nobody can name, at the highest rate", { supply: null }, 50_000, 20_000],
  ] as const)("is by the kind of supply: %s", (_what, change, vat, pit) => {
    expect(withhold(TABLE, sale(change), 1_000_000)).toMatchObject({ vat, pit })
  })

  it("is at the highest rate for a supply that the table does not name", () => {
    expect(withhold(TABLE.slice(0, 2), sale({ supply: "transport" }), 1_000_000)?.rate_id).toBe("services")
  })

  it("follows the day of the sale", () => {
    const old = rate("goods", 200, 100, { id: "old", valid_from: day("2025-07-01"), valid_to: day("2026-06-30") })
    const table = [old, ...TABLE]
    expect(withhold(table, sale({ day: day("2026-06-30") }), 100)?.rate_id).toBe("old")
    expect(withhold(table, sale({ day: day("2026-07-01") }), 100)?.rate_id).toBe("goods")
    expect(withhold(table, sale({ day: day("2025-06-30") }), 100)).toBeNull()
  })

  it("is whole dong, within half a dong of its rate", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (amount) => {
        const { vat = NaN, pit = NaN } = withhold(TABLE, sale(), amount) ?? {}
        expect(Number.isSafeInteger(vat) && Number.isSafeInteger(pit)).toBe(true)
        expect(Math.abs(vat - amount / 100)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(pit - amount / 200)).toBeLessThanOrEqual(0.5)
      }),
    ))
})
