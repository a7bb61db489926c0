import fc from "fast-check"
import type { MassFacts } from "../http/mass-balance"
import { allotStock, balanceOf, sumOfBalances } from "../mass-balance"

const some = fc.integer({ min: 0, max: 1_000_000 })
const facts: fc.Arbitrary<MassFacts> = fc.record({
  ...{ made: some, transformed: some, unmeasured: some, sold: some, dispatched: some, restocked: some },
  ...{ received_back: some, destroyed: some, in_stock: fc.option(some) },
})
const lot: MassFacts = {
  ...{ made: 300, transformed: 40, unmeasured: 0, sold: 160, dispatched: 150, restocked: 5 },
  ...{ received_back: 20, destroyed: 10, in_stock: 90 },
}

describe("a mass balance", () => {
  it("finds each piece at one place, and shows the difference", () => {
    expect(balanceOf(lot)).toEqual({ ...lot, with_buyers: 115, unaccounted: 25 })
  })

  it("says that more was found than was made", () => {
    expect(balanceOf({ ...lot, in_stock: 130 }).unaccounted).toBe(-15)
  })

  it("counts what nobody counted as not found", () => {
    expect(balanceOf({ ...lot, in_stock: null }).unaccounted).toBe(115)
  })

  it("always adds up to what was made", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const told = balanceOf(one)
        const places = [told.transformed, told.with_buyers, told.received_back, told.destroyed, told.in_stock ?? 0]
        expect(places.reduce((sum, place) => sum + place, 0) + told.unaccounted).toBe(told.made)
        expect(told.with_buyers + told.restocked + told.received_back + told.destroyed).toBe(told.dispatched)
      }),
    )
  })

  it("of several lots is the sum of each of their figures, and adds up too", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), (lots) => {
        const sum = sumOfBalances(lots)
        const each = lots.map(balanceOf)
        for (const key of ["made", "sold", "with_buyers", "unaccounted", "unmeasured", "destroyed"] as const) {
          expect(sum[key]).toBe(each.reduce((total, one) => total + one[key], 0))
        }
        expect(sum.in_stock === null).toBe(lots.every(({ in_stock }) => in_stock === null))
      }),
    )
  })
})

describe("stock that is not counted by lot", () => {
  const shelf = fc.record({
    left: fc.integer({ min: -20, max: 1000 }),
    best_before: fc.option(fc.constantFrom("2026-01-01", "2027-01-01", "2028-01-01")),
  })

  it("is of the lots that spoil last, as the others were sent first", () => {
    const lots = [
      { left: 10, best_before: "2027-01-01" },
      { left: 10, best_before: null },
      { left: 10, best_before: "2028-01-01" },
    ]
    expect(allotStock(15, lots)).toEqual([0, 10, 5])
    expect(allotStock(99, lots)).toEqual([10, 10, 10])
    expect(allotStock(-3, lots)).toEqual([0, 0, 0])
  })

  it("is shared out whole as far as lots explain it, and gives none more than is left of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 5000 }), fc.array(shelf, { maxLength: 8 }), (stock, lots) => {
        const shares = allotStock(stock, lots)
        shares.forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(Math.max(0, lots[index]?.left ?? 0))
        })
        const room = lots.reduce((sum, { left }) => sum + Math.max(0, left), 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(Math.max(0, stock), room))
      }),
    )
  })
})
