import fc from "fast-check"
import { chooseCommissionRule, type CommissionRule, commissionOn } from "../commission"
import { day } from "../day"

const terms = fc.record({
  rate_bp: fc.integer({ min: 0, max: 10_000 }),
  vat_bp: fc.constantFrom(0, 500, 800, 1000),
  min_fee: fc.option(fc.integer({ min: 0, max: 50_000 })),
  max_fee: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
})
const base = fc.integer({ min: 0, max: 5_000_000_000 })

describe("a commission", () => {
  it("is whole dong, never negative, and with its VAT never more than what was sold", () =>
    fc.assert(
      fc.property(base, terms, (sold, by) => {
        const { fee, vat } = commissionOn(sold, by)
        expect([fee, vat].every(Number.isSafeInteger)).toBe(true)
        expect(fee >= 0 && vat >= 0 && fee + vat <= sold).toBe(true)
        if (by.max_fee !== null) expect(fee).toBeLessThanOrEqual(by.max_fee)
      }),
    ))

  it.each([
    ["rounds half a dong up", 50, { rate_bp: 100, vat_bp: 0, min_fee: null, max_fee: null }, 1, 0],
    [
      "reckons VAT from the rounded fee",
      100_005,
      { rate_bp: 300, vat_bp: 800, min_fee: null, max_fee: null },
      3000,
      240,
    ],
    ["lifts a small fee to the least", 10_000, { rate_bp: 100, vat_bp: 1000, min_fee: 2000, max_fee: null }, 2000, 200],
    [
      "cuts a large fee to the most",
      9_000_000,
      { rate_bp: 500, vat_bp: 1000, min_fee: null, max_fee: 50_000 },
      50_000,
      5000,
    ],
    [
      "leaves the seller nothing, not less, when the least is more than the goods",
      1100,
      { rate_bp: 0, vat_bp: 1000, min_fee: 5000, max_fee: null },
      1000,
      100,
    ],
    [
      "loses no dong on an amount beyond 2^53 in between",
      900_000_000_000_001,
      { rate_bp: 9999, vat_bp: 0, min_fee: null, max_fee: null },
      899_910_000_000_001,
      0,
    ],
  ])("%s", (_what, sold, by, fee, vat) => {
    expect(commissionOn(sold, by)).toEqual({ fee, vat })
  })

  it("is not reckoned on a negative amount", () => {
    expect(() => commissionOn(-1, { rate_bp: 100, vat_bp: 0, min_fee: null, max_fee: null })).toThrow(RangeError)
  })
})

const rule = (id: string, change: Partial<CommissionRule> = {}): CommissionRule => ({
  id,
  floor_id: null,
  seller_id: null,
  category: null,
  rate_bp: 100,
  vat_bp: 800,
  min_fee: null,
  max_fee: null,
  valid_from: day("2026-01-01"),
  valid_to: null,
  ...change,
})
const ALL = rule("all")
const FLOOR = rule("floor", { floor_id: "f1" })
const GROUP = rule("group", { category: "do-uong" })
const GROUP_OF_FLOOR = rule("group-of-floor", { category: "do-uong", floor_id: "f1" })
const SELLER = rule("seller", { seller_id: "s1" })
const LATER = rule("later", { floor_id: "f1", valid_from: day("2026-06-01") })
const OVER = rule("over", { seller_id: "s1", valid_to: day("2026-10-31") })
const line = { floor_id: "f1", seller_id: "s1", category: "do-uong", day: day("2026-11-01") }

describe("the rule for a line", () => {
  it.each([
    ["the seller's before his group's", [ALL, FLOOR, GROUP_OF_FLOOR, SELLER], "seller"],
    ["the group's before the floor's", [ALL, FLOOR, GROUP], "group"],
    ["the group's on this floor before the group's everywhere", [GROUP, GROUP_OF_FLOOR], "group-of-floor"],
    ["the floor's before that for all", [ALL, FLOOR], "floor"],
    ["the one that began later, of two alike", [FLOOR, LATER], "later"],
    ["not one that is over", [ALL, OVER], "all"],
    ["not one that has not begun", [rule("soon", { valid_from: day("2026-11-02") })], undefined],
    [
      "not another seller's, group's or floor's",
      [rule("x", { seller_id: "s2" }), rule("y", { category: "du-lich" }), rule("z", { floor_id: "f2" })],
      undefined,
    ],
  ])("is %s", (_what, rules, id) => {
    expect(chooseCommissionRule(rules, line)?.id).toBe(id)
    expect(chooseCommissionRule([...rules].reverse(), line)?.id).toBe(id)
  })

  it("still holds on its last day", () => {
    expect(chooseCommissionRule([OVER], { ...line, day: day("2026-10-31") })?.id).toBe("over")
  })
})
