import fc from "fast-check"
import { returnDaysOf } from "../deadlines"
import { dearestFirst } from "../recalled-pieces"
import { returnAmount, returnOffer } from "../returnable"

const line = fc.record({
  unit_price: fc.integer({ min: 1, max: 5_000_000 }),
  quantity: fc.integer({ min: 1, max: 50 }),
})
const DELIVERED = new Date("2026-11-01T05:00:00Z")
const order = (lines: { unit_price: number; quantity: number }[], paid: number) => ({
  state: "delivered" as const,
  delivered_at: DELIVERED,
  has_open: false,
  left: paid,
  shipping_total: 30_000,
  lines: lines.map((one, index) => ({
    ...one,
    paid: one.unit_price * one.quantity,
    line_id: String(index),
    product_id: `prod_${String(index)}`,
    name: "Mật ong",
    unit: "hũ",
    left: one.quantity,
    recalled: 0,
  })),
})

describe("what goes back for returned goods", () => {
  it("is never more than what is left of what was paid, in whole dong, for any pieces of any order", () => {
    const paid = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        paid,
        fc.integer({ min: 0, max: 50 }),
        (lines, left, n) => {
          const one = order(lines, left)
          const pieces = new Map(one.lines.map(({ line_id, quantity }) => [line_id, Math.min(n, quantity)]))
          const { amount, shipping } = returnAmount(one, pieces, "damaged")
          expect(Number.isSafeInteger(amount)).toBe(true)
          expect(amount).toBeLessThanOrEqual(left)
          expect(shipping).toBeLessThanOrEqual(30_000)
        },
      ),
    )
  })

  it("is the whole order with its shipping when all of it is at fault, and without it for a change of mind", () => {
    const one = order([{ unit_price: 100_000, quantity: 2 }], 230_000)
    const all = new Map([["0", 2]])
    expect(returnAmount(one, all, "damaged").amount).toBe(230_000)
    expect(returnAmount(one, all, "changed_mind").amount).toBe(200_000)
    expect(returnAmount(one, new Map([["0", 1]]), "damaged").amount).toBe(100_000)
  })
})

describe("the time for it", () => {
  it("ends after the thirtieth whole day, in Vietnam", () => {
    const one = order([{ unit_price: 1, quantity: 1 }], 1)
    expect(returnOffer(one, new Date("2026-12-01T16:59:59Z"))?.until).toBe("2026-12-01")
    expect(returnOffer(one, new Date("2026-12-01T17:00:00Z"))).toBeNull()
  })

  it("may be longer than the law's, never shorter, and money comes back within thirty days", () => {
    expect(() => returnDaysOf({ RETURN_DAYS: "29" })).toThrow("RETURN_DAYS")
    expect(returnDaysOf({ RETURN_DAYS: "60", RETURN_REFUND_DAYS: "90" })).toMatchObject({ window: 60, refund: 30 })
  })
})

describe("recalled goods", () => {
  const late = new Date("2027-06-01T05:00:00Z")
  const recalledOf = (recalled: readonly number[]) => {
    const one = order(
      recalled.map((_, index) => ({ unit_price: 10_000 * (index + 1), quantity: 4 })),
      1_000_000,
    )
    return { ...one, lines: one.lines.map((line, index) => ({ ...line, recalled: recalled[index] ?? 0 })) }
  }

  it("go back at any time, they alone and for that reason alone", () => {
    expect(returnOffer(recalledOf([0, 2]), late)).toMatchObject({
      until: null,
      reasons: ["recalled"],
      lines: [{ line_id: "1", left: 4, recalled: 2 }],
    })
    expect(returnOffer(recalledOf([0, 0]), late)).toBeNull()
  })

  it("are offered first while other reasons are, too, and never where nothing was recalled", () => {
    const inTime = new Date("2026-11-02T05:00:00Z")
    expect(returnOffer(recalledOf([1]), inTime)?.reasons.slice(0, 2)).toEqual(["recalled", "not_as_described"])
    expect(returnOffer(recalledOf([0]), inTime)?.reasons).not.toContain("recalled")
  })

  it("of several products are the dearer ones first, all that were said, and never more than were recalled", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 30 }), (recalled, quantity) => {
        const { lines } = recalledOf(recalled)
        const all = recalled.reduce((sum, one) => sum + one, 0)
        if (quantity > all) return expect(() => dearestFirst(lines, quantity)).toThrow("thu hồi")
        const taken = dearestFirst(lines, quantity)
        expect(taken.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity)
        // Whatever is left open is cheaper than all that was taken.
        const [last] = taken.slice(-1)
        for (const { line_id, recalled: most } of lines) {
          const own = taken.find((one) => one.line_id === line_id)?.quantity ?? 0
          expect(own).toBeLessThanOrEqual(most)
          if (Number(line_id) > Number(last?.line_id)) expect(own).toBe(most)
        }
      }),
    )
  })
})
