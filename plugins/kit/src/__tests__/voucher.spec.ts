import fc from "fast-check"
import { paidForPieces } from "../paid-pieces"
import { sumVnd } from "../vnd"
import { type Discountables, LEAST_PRICE, takeOff, type VoucherTerms } from "../voucher"

const money = fc.integer({ min: 0, max: 500_000_000 })
const order = fc.record({
  items: fc.array(money, { minLength: 1, maxLength: 5 }),
  shipping: fc.integer({ min: 0, max: 300_000 }),
})
const orders = fc.array(order, { minLength: 1, maxLength: 4 }).map((all): Discountables[] =>
  all.map(({ items, shipping }, n) => ({
    key: String(n),
    items: items.map((total, line) => ({ key: `${n}-${line}`, total })),
    shipping,
  })),
)
const terms: fc.Arbitrary<VoucherTerms> = fc.oneof(
  fc.record({ kind: fc.constant("fixed" as const), amount: money }),
  fc.record({ kind: fc.constant("percent" as const), percent: fc.integer({ min: 1, max: 90 }), most: money }),
  fc.record({ kind: fc.constant("free_shipping" as const), most: fc.option(fc.integer({ min: 1, max: 100_000 })) }),
)
const goodsOf = ({ items }: Discountables) => sumVnd(items.map(({ total }) => total))

describe("a voucher", () => {
  it("takes whole dong, never below nothing of a line, and leaves goods worth a thousand dong in every order", () =>
    fc.assert(
      fc.property(terms, orders, (voucher, all) => {
        const taken = takeOff(voucher, all)
        expect(taken).toHaveLength(all.length)
        for (const [n, one] of all.entries()) {
          const { items, shipping } = taken[n] ?? { items: [], shipping: -1 }
          for (const [line, part] of items.entries())
            expect(Number.isSafeInteger(part) && part >= 0 && part <= (one.items[line]?.total ?? -1)).toBe(true)
          expect(shipping >= 0 && shipping <= one.shipping).toBe(true)
          expect(goodsOf(one) - sumVnd(items)).toBeGreaterThanOrEqual(Math.min(goodsOf(one), LEAST_PRICE))
        }
      }),
    ))

  it("never takes more than its terms say, and all of it where the goods are worth it", () =>
    fc.assert(
      fc.property(terms, orders, (voucher, all) => {
        const taken = takeOff(voucher, all)
        const goods = sumVnd(taken.flatMap(({ items }) => items))
        if (voucher.kind === "free_shipping") return expect(goods).toBe(0)
        const all_goods = sumVnd(all.map(goodsOf))
        const worth =
          voucher.kind === "fixed"
            ? voucher.amount
            : Math.min(voucher.most, Math.floor((all_goods * voucher.percent) / 100))
        const room = sumVnd(all.map((one) => Math.max(0, goodsOf(one) - LEAST_PRICE)))
        expect(goods).toBe(Math.min(worth, room))
      }),
    ))

  it("does not depend on the order of orders", () =>
    fc.assert(
      fc.property(terms, orders, (voucher, all) => {
        expect(takeOff(voucher, [...all].reverse()).reverse()).toEqual(takeOff(voucher, all))
      }),
    ))

  it("of fifty thousand takes twenty-five of each of two orders of a hundred", () => {
    const two = ["a", "b"].map((key) => ({ key, items: [{ key, total: 100_000 }], shipping: 0 }))
    expect(takeOff({ kind: "fixed", amount: 50_000 }, two)).toEqual([
      { items: [25_000], shipping: 0 },
      { items: [25_000], shipping: 0 },
    ])
  })

  it.each([
    [null, 45_000],
    [30_000, 30_000],
  ])("for free shipping up to %p takes %i of a parcel of forty-five thousand", (most, expected) => {
    const one = { key: "a", items: [{ key: "a", total: 100_000 }], shipping: 45_000 }
    expect(takeOff({ kind: "free_shipping", most }, [one])).toEqual([{ items: [0], shipping: expected }])
  })
})

describe("what was paid for pieces of a line", () => {
  it("adds up to what was paid for the line, however they are given back", () =>
    fc.assert(
      fc.property(money, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (paid, returns) => {
        const quantity = returns.reduce((sum, pieces) => sum + pieces, 0)
        let before = 0
        let back = 0
        for (const pieces of returns) {
          const part = paidForPieces({ quantity, paid }, before, pieces)
          expect(part).toBeGreaterThanOrEqual(0)
          back += part
          before += pieces
        }
        expect(back).toBe(paid)
      }),
    ))

  it.each([
    [-1, 1],
    [0, -1],
    [2, 2],
  ])("is not told of pieces that there are not: %i and %i of three", (before, pieces) =>
    expect(() => paidForPieces({ quantity: 3, paid: 10 }, before, pieces)).toThrow(RangeError),
  )
})
