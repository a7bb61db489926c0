import fc from "fast-check"
import { allocate } from "../allocate"
import { formatMoney } from "../format-money"
import { splitCart } from "../split-cart"
import { sumVnd, timesVnd, vnd } from "../vnd"

const amounts = fc.integer({ min: 0, max: 5_000_000_000 })
// Small ones stand out even: then it is the keys that decide.
const weights = fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 2 }))
const claimants = fc
  .uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), weight: weights }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ key }) => key,
  })
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))

describe("vnd", () => {
  it.each([0.5, NaN, Infinity, 2 ** 53])("refuses %p, which is not a whole amount", (amount) => {
    expect(() => vnd(amount)).toThrow(RangeError)
  })
  it("turns minus zero into zero", () => expect(Object.is(vnd(-0), 0)).toBe(true))
  it("refuses a sum that would lose a dong", () =>
    expect(() => sumVnd([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError))
  it("refuses half a piece", () => expect(() => timesVnd(10_000, 0.5)).toThrow(RangeError))
})

describe("allocate", () => {
  it("loses no dong and gives everyone a whole number of them", () =>
    fc.assert(
      fc.property(amounts, claimants, (amount, [list]) => {
        const parts = allocate(amount, list)
        expect(sumVnd(parts)).toBe(amount)
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true)
      }),
    ))

  it("stays within one dong of the exact share", () =>
    fc.assert(
      fc.property(amounts, claimants, (amount, [list]) => {
        const total = BigInt(list.reduce((sum, { weight }) => sum + weight, 0))
        if (total === 0n) return
        allocate(amount, list).forEach((part, index) => {
          const exact = BigInt(amount) * BigInt(list[index]?.weight ?? 0)
          const difference = BigInt(part) * total - exact
          expect(difference > -total && difference < total).toBe(true)
        })
      }),
    ))

  it("gives each the same whatever the order they stand in", () =>
    fc.assert(
      fc.property(amounts, claimants, (amount, [list, shuffled]) => {
        const byKey = (people: typeof list) =>
          new Map(allocate(amount, people).map((part, index) => [people[index]?.key, part]))
        const expected = byKey(list)
        for (const [key, part] of byKey(shuffled)) expect(part).toBe(expected.get(key))
      }),
    ))

  it("reverses an amount exactly", () =>
    fc.assert(
      fc.property(amounts, claimants, (amount, [list]) => {
        const parts = allocate(amount, list)
        expect(allocate(-amount, list)).toEqual(parts.map((part) => vnd(-part)))
      }),
    ))

  it("divides 100.001 among three equals with the last dong to the first keys", () => {
    const three = ["c", "a", "b"].map((key) => ({ key, weight: 1 }))
    expect(allocate(100_001, three)).toEqual([33_333, 33_334, 33_334])
  })
  it("refuses to divide among nobody", () => expect(() => allocate(1, [])).toThrow(RangeError))
  it("refuses a negative weight", () => expect(() => allocate(1, [{ key: "a", weight: -1 }])).toThrow(RangeError))
})

describe("splitCart", () => {
  const lines = fc.array(
    fc.record({
      seller_id: fc.constantFrom("a", "b", "c"),
      unit_price: fc.integer({ min: 0, max: 100_000_000 }),
      quantity: fc.integer({ min: 1, max: 999 }),
      weight_grams: fc.integer({ min: 0, max: 50_000 }),
    }),
    { maxLength: 30 },
  )

  it("keeps every line once and the sums of money and weight", () =>
    fc.assert(
      fc.property(lines, (cart) => {
        const parts = splitCart(cart)
        expect(parts.flatMap((part) => part.lines)).toHaveLength(cart.length)
        expect(sumVnd(parts.map((part) => part.item_total))).toBe(
          sumVnd(cart.map((line) => timesVnd(line.unit_price, line.quantity))),
        )
        expect(parts.reduce((sum, part) => sum + part.weight_grams, 0)).toBe(
          cart.reduce((sum, line) => sum + line.weight_grams * line.quantity, 0),
        )
      }),
    ))

  it("puts a seller in exactly one part that holds only his lines", () =>
    fc.assert(
      fc.property(lines, (cart) => {
        const parts = splitCart(cart)
        expect(new Set(parts.map((part) => part.seller_id)).size).toBe(parts.length)
        for (const part of parts) expect(part.lines.every((line) => line.seller_id === part.seller_id)).toBe(true)
      }),
    ))
})

describe("formatMoney", () => {
  it.each([
    [0, "0\u00a0₫"],
    [999, "999\u00a0₫"],
    [1_250_000, "1.250.000\u00a0₫"],
    [-50_000, "-50.000\u00a0₫"],
  ])("writes %p as %p", (dong, text) => expect(formatMoney(dong)).toBe(text))
})
