import fc from "fast-check"
import { reversalOf } from "../reversal"
import { sumVnd } from "../vnd"

/** A total and the cuts that partial refunds make on the way to it, each refund possibly nothing. */
const refunds = fc
  .integer({ min: 1, max: 3_000_000_000 })
  .chain((total) => fc.tuple(fc.constant(total), fc.array(fc.integer({ min: 0, max: total }), { maxLength: 12 })))
  .map(([total, cuts]) => ({ total, levels: [0, ...cuts.sort((a, b) => a - b), total] }))
const frozen = fc.integer({ min: -500_000_000, max: 500_000_000 })

describe("reversals of a frozen amount", () => {
  it("sum to exactly that amount after a full refund, in whatever pieces it was paid back", () =>
    fc.assert(
      fc.property(frozen, refunds, (amount, { total, levels }) => {
        const steps = levels.slice(1).map((after, index) => ({ total, before: levels[index] ?? 0, after }))
        const reversed = steps.map((step) => reversalOf(amount, step))
        expect(reversed.every(Number.isSafeInteger)).toBe(true)
        expect(sumVnd(reversed)).toBe(amount)
      }),
    ))

  it("are, after each refund, the same part of it as was paid back of the order, to half a dong", () =>
    fc.assert(
      fc.property(frozen, refunds, (amount, { total, levels }) => {
        let reversed = 0
        for (const [index, after] of levels.slice(1).entries()) {
          reversed += reversalOf(amount, { total, before: levels[index] ?? 0, after })
          expect(Math.abs(reversed - (amount * after) / total)).toBeLessThanOrEqual(0.5 + 1e-6)
        }
      }),
    ))

  it("take back half of a fee when half is returned, and 30% when 30% is paid back as a goodwill", () => {
    expect(reversalOf(16_000, { total: 160_000, before: 0, after: 80_000 })).toBe(8000)
    expect(reversalOf(16_000, { total: 160_000, before: 0, after: 48_000 })).toBe(4800)
  })

  it("are nothing for an order that cost nothing", () => {
    expect(reversalOf(0, { total: 0, before: 0, after: 0 })).toBe(0)
  })

  it.each([
    ["more than the order cost", { total: 10, before: 0, after: 11 }],
    ["less than nothing", { total: 10, before: 5, after: 4 }],
  ])("are not reckoned for a refund of %s", (_what, step) => {
    expect(() => reversalOf(100, step)).toThrow(RangeError)
  })
})
